import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import { parse } from '../../server/src/minutes/parse';
import { dateMismatch } from '../../server/src/rules/date-mismatch';

function findingsIn(name: string, text: string) {
  const file = knownFile(`file:///mill/${name}`, name);
  return [...dateMismatch.check(parse(text, knowledgeAt(NOTHING_KNOWN, file)))].map(
    ({ span, message, related, fixes }) => ({
      found: text.slice(span.start, span.end),
      message,
      related: related?.map((other) => text.slice(other.span.start, other.span.end)),
      fixes: fixes().map(({ title, edits, rename, preferred }) => ({
        ...{ title, rename, preferred },
        text: applyEdits(text, edits),
      })),
    }),
  );
}

test('the title against the name of the file, with a fix each way', () => {
  expect(findingsIn('mill-2026-03-04.md', '# Mill (March 5th, 2026)\n')).toEqual([
    {
      found: 'March 5th, 2026',
      message:
        'The title says March 5th, 2026, but the file name says 2026-03-04: whoever looks for this meeting by its date may miss it, so correct what is wrong',
      related: [],
      fixes: [
        {
          title: 'Change the title to March 4th, 2026',
          text: '# Mill (March 4th, 2026)\n',
          rename: undefined,
          preferred: undefined,
        },
        {
          title: 'Rename the file to mill-2026-03-05.md',
          text: '# Mill (March 5th, 2026)\n',
          rename: 'mill-2026-03-05.md',
          preferred: undefined,
        },
      ],
    },
  ]);
});

describe('two against one', () => {
  test('the odd one is found, and what the others say is preferred', () => {
    const [finding] = findingsIn('2026-03-04.md', '# Mill 2025-03-04\n\n- Date: March 4, 2026\n');
    expect(finding?.found).toBe('2025-03-04');
    expect(finding?.related).toEqual(['March 4, 2026']);
    expect(finding?.fixes.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Change the title to 2026-03-04', true],
      ['Change the line with the date to March 4, 2025, rename the file to 2025-03-04.md', undefined],
    ]);
  });

  test('where it is the name of the file, that is offered first', () => {
    const [finding] = findingsIn('20260305.md', '---\ndate: 2026-03-04\n---\n# Mill 2026-03-04\n');
    expect(finding?.found).toBe('2026-03-04');
    expect(finding?.fixes.map(({ title, rename, preferred }) => [title, rename, preferred])).toEqual([
      ['Rename the file to 20260304.md', '20260304.md', undefined],
      ['Change the front matter to 2026-03-05, change the title to 2026-03-05', undefined, undefined],
    ]);
  });
});

test('three that all say something else are one finding', () =>
  expect(
    findingsIn('2026-03-06.md', '---\ndate: 2026-03-04\n---\n# Mill 2026-03-05\n').map(
      ({ message }) => message,
    ),
  ).toEqual([
    expect.stringContaining('The front matter says 2026-03-04, but the title says 2026-03-05, and'),
  ]));

describe('silence', () => {
  test.each([
    ['where all say the same', '2026-03-04.md', '# Mill (4 March 2026)\n\nDate: 2026-03-04\n'],
    ['where only one says it', 'mill.md', '# Mill 2026-03-04\n'],
    ['while the date is typed', '2026-03-14.md', '# Mill (2026-03-1)\n'],
    ['on a part of a date', '2026-03-04.md', '# Mill, April 2026\n'],
    ['on the week in the title', '2026-03-04.md', '# Mill minutes, week of 2026-03-02\n'],
    ['on the first day of the week', '2026-03-04.md', '# Mill minutes (week of Monday, March 2, 2026)\n'],
    ['on the day before it was moved', '2026-03-04.md', '# Mill minutes (moved from 2026-03-02)\n'],
    ['on the German week', '2026-03-04.md', '# Protokoll der Woche vom 2. März 2026\n'],
    ['on the week in a line', '2026-03-04.md', '# Mill minutes\n\n**Date:** week of 2026-03-02\n'],
    [
      'on both days of a move',
      '2026-03-04.md',
      '# Mill minutes\n\nDate: moved from 2026-03-02 to 2026-03-04\n',
    ],
    ['on the day of the approval', '2026-03-04.md', '# Minutes (approved: 2026-03-11)\n'],
    ['on the day of a draft', '2026-03-04.md', '# Mill minutes, draft of 2026-03-05\n'],
    ['on the first day', '2026-03-04.md', '# Mill sprint starting 2026-03-02\n'],
    ['on the day of the German text', '2026-03-04.md', '# Protokoll, Stand: 5. März 2026\n'],
    ['on several days in the name', '2026-03-04_06.md', '# Mill 2026-03-05\n'],
    ['on several days in the title', '2026-03-04.md', '# Mill, March 5–7, 2026\n'],
    ['on two dates in the title', '2026-03-04.md', '# Mill 2026-03-05 (approved 2026-04-01)\n'],
    ['on an agenda', '2026-03-04-agenda.md', '# Mill 2026-03-05\n'],
    ['on the folder', '2026-03-04/minutes.md', '# Mill 2026-03-05\n'],
    ['on a day that does not exist', '2026-03-04.md', '# Mill 2026-02-30\n'],
    ['on what may be either', '2026-04-03.md', '# Mill 3/4/2026\n'],
    ['on a time elsewhere', '2026-03-04.md', '# Mill\n\nDate: 2026-03-05T01:00:00Z\n'],
    ['on the next meeting', '2026-03-04.md', '# Mill\n\nNext meeting\n\nDate: 2026-04-01\n'],
    ['on a date in a topic', '2026-03-04.md', '# Mill\n\n# Minutes\n\n## Launch\n\nDate: 2026-04-01\n'],
  ])('%s', (_, name, text) => expect(findingsIn(name, text)).toEqual([]));
});
