import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

const PEOPLE = '# Attendees\n\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n';

/** Each statement as `speakers>addressees(qualifier)|text`. */
function statements(lines: string): readonly string[] {
  const { sections, source } = parse(PEOPLE + lines);
  return sections.flatMap((section) =>
    section.statements.map(({ label, text }) => {
      const to =
        label.addressees.length === 0 ? '' : `>${label.addressees.map((name) => name.text).join('/')}`;
      const qualifier = label.qualifier === undefined ? '' : `(${label.qualifier})`;
      const speakers = label.speakers.map((name) => name.text).join('/');
      return `${speakers}${to}${qualifier}|${source.text.slice(text.start, text.end)}`;
    }),
  );
}

describe('a line that begins with a label', () => {
  test.each([
    ['Ada: yes', 'Ada|yes'],
    ['- Ada: yes', 'Ada|yes'],
    ['* Ada : yes', 'Ada|yes'],
    ['1. Ada: yes', 'Ada|yes'],
    ['Ada：yes', 'Ada|yes'],
    ['**Ada:** yes', 'Ada|yes'],
    ['**Ada**: yes', 'Ada|yes'],
    ['_Ada_: yes', 'Ada|yes'],
    ['<ada> yes', 'ada|yes'],
    ['@ada: yes', 'ada|yes'],
    ['[10:02] Ada: yes', 'Ada|yes'],
    ['10:02 AM Ada: yes', 'Ada|yes'],
    ['Ada 10:02\nyes', 'Ada|'],
    ['- Ada Maria Byron: yes', 'Ada Maria Byron|yes'],
    ['- benny: yes', 'benny|yes'],
    ['- Ada/Tom: yes', 'Ada/Tom|yes'],
    ['- Ada, Tom and Eve: yes', 'Ada/Tom/Eve|yes'],
    ['- AB+TC: yes', 'AB/TC|yes'],
    ['- Ada to Tom: yes', 'Ada>Tom|yes'],
    ['- Ada -> Tom/Eve: yes', 'Ada>Tom/Eve|yes'],
    ['- Ada an Tom: ja', 'Ada>Tom|ja'],
    ['- Ada (Board): yes', 'Ada(Board)|yes'],
    ['- Ada [chat]: yes', 'Ada(chat)|yes'],
    ['- Ada (34:22): yes', 'Ada(34:22)|yes'],
    ['- Ada: see https://example.org: it is there', 'Ada|see https://example.org: it is there'],
    ['- [ada] yes', 'ada|yes'],
    ['[name=Ada/Tom] yes', 'Ada/Tom|yes'],
    ['**Ada** – yes', 'Ada|yes'],
    ['- Ada:', 'Ada|'],
    ["- D'Arcy O’Neil: yes", "D'Arcy O’Neil|yes"],
    ['- All: yes', 'All|yes'],
    ['- Outcome: yes', 'Outcome|yes'],
  ])('%s', (line, expected) => expect(statements(line)).toEqual([expected]));
});

describe('a line that does not', () => {
  test.each([
    'https://example.org/a',
    '- https://example.org: here',
    '10:30 we begin',
    '- 10:30: we begin',
    'C:\\mill',
    'std::move',
    '- Ada said that it is so',
    '- It is as Ada said yesterday evening: no',
    '- [Ada](https://example.org): a linked label',
    '- `Ada`: code',
    '- [ ] Ada: a task',
    '- [x] Ada did it',
    '[ada](https://example.org) yes',
    '[ada][1] yes\n\n[1]: https://example.org',
    'Ada - yes',
    'Ada 10:00\nTom 10:30\nEve 11:00',
    'Ada 10:00  \nTom 10:30  \nthe end',
    '<br> and more',
    '**Ada** said yes',
    '[ada]: https://example.org',
    '# Ada: a topic',
    '> Ada: somebody else wrote this',
    '    Ada: indented code',
    '```\nAda: fenced\n```',
    '<!-- Ada: commented out -->',
    '<div>\nAda: in HTML\n</div>',
    '| Ada: in | a table |\n|--|--|\n| Tom: in | a cell |',
    ': Ada',
    '-',
    `- ${'Ada '.repeat(40)}: too long`,
  ])('%s', (line) => expect(statements(line)).toEqual([]));
});

describe('in a paragraph', () => {
  test('that begins with a label, each labelled line is a statement', () =>
    expect(statements('Ada: one\ngoes on\nTom: two')).toEqual(['Ada|one', 'Tom|two']));
  test('of prose, a colon is punctuation', () =>
    expect(statements('We talked about what\nTom: the miller, had said')).toEqual([]));
  test('whose lines end in hard breaks, a later line can begin with a label', () =>
    expect(statements('It was late.  \nTom: two')).toEqual(['Tom|two']));
});

describe('in a form that other text has too', () => {
  test.each([
    ['dashes', '- Ada - one\n- Tom – two\n- Ada -- three', ['Ada|one', 'Tom|two', 'Ada|three']],
    ['dashes in paragraphs', 'Ada - one\n\nTom - two\n\nAda - three', ['Ada|one', 'Tom|two', 'Ada|three']],
    ['commas in bullets', '- Ada, what if\n  - Tom, no\n  - Ada, yes', ['Ada|what if', 'Tom|no', 'Ada|yes']],
    [
      'a colon right before a word',
      '- Ada: one\n- Tom:two\n- Ada:“three”',
      ['Ada|one', 'Tom|two', 'Ada|“three”'],
    ],
    ['a colon right before a word, in a paragraph', 'Ada: one\nTom:two', ['Ada|one', 'Tom|two']],
    ['a bold name above bullets', '**Ada**\n\n- one\n- two', ['Ada|']],
    ['a handle above bullets', '- @tom\n  - one\n  - two', ['tom|']],
  ])('people in the lists speak where it is a habit: %s', (_, lines, expected) =>
    expect(statements(lines)).toEqual(expected),
  );

  test.each([
    ['a list of roles names everybody once', '- Ada - chair\n- Tom - scribe\n- Ada Byron - host'],
    ['twice is no habit', '- Ada - one\n- Ada - two'],
    ['nobody listed them', '- Eve - one\n- Eve - two\n- Eve - three'],
    ['initials that nobody has written down', '- AB - one\n- AB - two\n- TC - three'],
    ['a colon before a word that nobody listed', '- Eve:one\n- Eve:two'],
    ['a colon in lower case, or before no word', '- ada:one\n- Ada:// two\n- Ada::three\n- Ada:4'],
    ['a colon before a word in prose', 'We asked\nTom:why'],
    ['commas in prose', 'Ada, you see\n\nAda, what\n\nTom, no'],
    ['several people do something', '- Ada, Tom and Eve went\n- Ada, Tom will\n- Ada, and Tom'],
    ['somebody is told of', '- Ada, who was late\n- Ada, who left\n- Tom, whose mill it is'],
    ['a bold name above text', '**Ada**\n\nsaid yes'],
    ['a bold word above bullets', '**Updates**\n\n- one'],
    ['a bold name that is a bullet among others', '- **Ada**\n- **Tom**'],
    ['what goes on below a line that is none is prose', 'Ada - and what\nTom: the miller, had said'],
  ])('%s', (_, lines) => expect(statements(lines)).toEqual([]));
});

test('in an attendee list nobody speaks', () =>
  expect(parse('# Attendees\n\n- Others: Ada Byron\n').sections[0]?.statements).toEqual([]));

test.each([
  ['- **Ada/@tom to Eve**: yes', [4, 9, 16]],
  ['- 10:02 AM AM: yes', [11]],
  ['[name=am] yes', [6]],
  ['- Al to Al: yes', [2, 8]],
])('names have their own places: %s', (line, places) => {
  const text = `# Minutes\n\n${line}\n`;
  const [statement] = parse(text).sections[0]?.statements ?? [];
  const names = [...(statement?.label.speakers ?? []), ...(statement?.label.addressees ?? [])];
  expect(names.map(({ span }) => span.start - '# Minutes\n\n'.length)).toEqual(places);
});
