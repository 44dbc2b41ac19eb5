import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { complete } from '../../server/src/service/complete';
import { atCursor } from '../support/cursor';

const LISTS = `# Steering committee meeting minutes (2026-03-04)

Minutes recorded by Ada Byron.

## Committee Attendees

- Ada Byron
- Charles Babbage
- benny Vale

## Unable to attend

- Mary Somerville

## Minutes

### Mill

`;

/** What is inserted for each completion, in the order that is shown. */
const inserts = (marked: string): readonly string[] => completions(marked).map(({ insert }) => insert);

function completions(marked: string) {
  const { text, offset } = atCursor(marked);
  return [...complete(parse(text), offset)].sort((a, b) => a.sort.localeCompare(b.sort));
}

/** The text after the first completion was taken. */
function taken(marked: string): string {
  const { text } = atCursor(marked);
  const [first] = completions(marked);
  if (first === undefined) return text;
  return text.slice(0, first.replace.start) + first.insert + text.slice(first.replace.end);
}

describe('at the start of a statement', () => {
  test('everybody is offered, those absent last', () =>
    expect(inserts(`${LISTS}- $0`)).toEqual(['Ada: ', 'Charles: ', 'benny: ', 'All: ', 'Mary: ']));

  test('those who spoke last in the topic come first, the very last of them behind the others', () =>
    expect(inserts(`${LISTS}- Ada: one\n- benny: two\n- Charles: three\n- $0`)).toEqual([
      ...['benny: ', 'Ada: ', 'Charles: ', 'All: ', 'Mary: '],
    ]));

  test('somebody who speaks and is in no list is offered too', () =>
    expect(inserts(`${LISTS}- Ada: one\n- Lance: two\n- Ada: three\n- $0`)).toContain('Lance: '));

  test.each(['- A$0', '- ad$0', '* A$0', '  - A$0', '1. A$0'])(
    'what begins with the typed text is offered at %s',
    (line) => expect(inserts(LISTS + line)[0]).toBe('Ada: '),
  );

  test('the word under the cursor is replaced, and a colon that is there stays', () => {
    expect(taken(`${LISTS}- Ch$0ar`)).toBe(`${LISTS}- Charles: `);
    expect(taken(`${LISTS}- Ch$0: the mill`)).toBe(`${LISTS}- Charles: the mill`);
  });

  test('two people with one first name are told apart', () =>
    expect(inserts('# Attendees\n- Ada Byron\n- Ada Lovelace\n- Tom Carr\n# Minutes\n- $0')).toEqual([
      ...['Ada B: ', 'Ada L: ', 'Tom: ', 'All: '],
    ]));

  test('initials are offered where the committee speaks in initials', () =>
    expect(
      inserts('# Attendees\n- Ada Byron (ABY)\n- Tom Carr (TC)\n# Minutes\n- ABY: one\n- TC: two\n- $0'),
    ).toEqual([...['ABY: ', 'TC: ', 'All: ']]));

  test('the detail tells who it is', () =>
    expect(completions(`${LISTS}- $0`).map(({ detail }) => detail)).toEqual([
      'Ada Byron — Committee',
      'Charles Babbage — Committee',
      'benny Vale — Committee',
      'everybody',
      'Mary Somerville — unable to attend',
    ]));

  test('right below a line of text, where the dash still looks like an underline', () =>
    expect(inserts(`${LISTS}https://example.org/pull/1\n- $0`)[0]).toBe('Ada: '));
});

describe('within a label', () => {
  test('a second speaker is somebody else', () =>
    expect(inserts(`${LISTS}- Ada/$0`)).toEqual(['Charles: ', 'benny: ', 'Mary: ']));

  test('an addressee is offered after "to"', () => {
    expect(inserts(`${LISTS}- Ada to $0`)).toEqual(['Charles: ', 'benny: ', 'Mary: ']);
    expect(inserts(`${LISTS}- Ada to Ch$0`)).toEqual(['Charles: ']);
  });
});

describe('in attendee lists', () => {
  test('those who speak and are not listed come first, then those who were not expected', () =>
    expect(inserts(`${LISTS.replace('- benny Vale', '- $0')}- Lance: one\n- Lance: two`)).toEqual([
      'Lance',
      'Mary Somerville',
    ]));

  test.each([
    ['a bold label', '**Attendees:**\n\n- Ada Byron\n- $0\n\n# Minutes\n\n- Lance: one\n- Lance: two\n'],
    ['a comma list', 'Present: Ada Byron, $0\n\n# Minutes\n\n- Lance: one\n- Lance: two\n'],
    [
      'a comma list in a bullet',
      '- **Present:** Ada Byron, L$0\n\n# Minutes\n\n- Lance: one\n- Lance: two\n',
    ],
  ])('also behind %s', (_, text) => expect(inserts(text)).toEqual(['Lance']));

  test('whoever recorded the meeting is offered', () =>
    expect(inserts('Minutes recorded by Ada Byron.\n# Attendees\n- $0\n# Minutes\n')).toEqual(['Ada Byron']));
});

test.each([
  [
    'an attendee list',
    (name: string) => `# Attendees\n- ${name}$0\n# Minutes\n- Ada Byron: one\n- Ada Byron: two`,
  ],
  ['"recorded by"', (name: string) => LISTS.replace('recorded by Ada Byron.', `recorded by ${name}$0`)],
])('in %s a name that is typed to its end is not offered: Enter is for the next line', (_, typing) => {
  expect(inserts(typing('Ada Byro'))).toEqual(['Ada Byron']);
  expect(inserts(typing('Ada Byron'))).toEqual([]);
});

test('"recorded by" asks for a full name', () => {
  expect(inserts(LISTS.replace('recorded by Ada Byron.', 'recorded by $0'))).toEqual([
    ...['Ada Byron', 'Charles Babbage', 'benny Vale', 'Mary Somerville'],
  ]);
  expect(inserts(LISTS.replace('recorded by Ada Byron.', 'recorded by Cha$0'))).toEqual(['Charles Babbage']);
});

describe('nothing is answered', () => {
  test.each([
    ['in prose', 'The $0'],
    ['behind a word that begins no name', '- We should $0'],
    ['behind a statement’s colon', '- Ada: $0'],
    ['in the text of a statement', '- Ada: I want to $0'],
    ['after a slash in prose', '- client/$0'],
    ['after "to" in a bullet that nobody speaks', '- Need to $0'],
    ['in a link', '- [text](https://example.org/$0'],
    ['in fenced code', '```\n- $0\n```'],
    ['in an unclosed fence', '```\n- $0'],
    ['in a comment', '<!--\n- $0\n-->'],
    ['in a quote', '> - $0'],
    ['in a heading', '#### $0'],
  ])('%s', (_, lines) => expect(inserts(LISTS + lines)).toEqual([]));

  test('in decisions', () =>
    expect(inserts(LISTS.replace('## Minutes', '## Decisions\n\n- $0\n\n## Minutes'))).toEqual([]));
  test('in front matter', () => expect(inserts(`---\nby:\n- $0\n---\n${LISTS}`)).toEqual([]));
  test('in an empty file', () => expect(inserts('$0')).toEqual([]));
});
