import { describe, expect, test } from 'vitest';
import { fileDate, nameWithDay } from '../../server/src/minutes/file-date';
import { knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import type { Meeting } from '../../server/src/minutes/meeting';
import { meetingDay, saidDays } from '../../server/src/minutes/meeting-day';
import { parse } from '../../server/src/minutes/parse';

function meetingIn(name: string, text: string): Meeting {
  return parse(text, knowledgeAt(NOTHING_KNOWN, knownFile(`file:///mill/${name}`, name)));
}

describe('the name of a file says the day', () => {
  test.each([
    ['2026-03-04.md', '2026-03-04'],
    ['mill-2026_03_04-notes.md', '2026-03-04'],
    ['20260304.md', '2026-03-04'],
    ['Mar 4 2026.md', '2026-03-04'],
    ['4_March_2026.md', '2026-03-04'],
    ['2026-03-04-2.md', '2026-03-04'],
  ])('%s', (name, day) => expect(fileDate(name)?.iso).toBe(day));

  test.each([
    '2026-03.md',
    'march.md',
    '2026-03-04-agenda.md',
    '2026-03-04 to 2026-03-05.md',
    '2026-02-30.md',
  ])('not %s', (name) => expect(fileDate(name)).toBeUndefined());

  test('with its place', () => {
    const name = 'mill-4_March_2026.md';
    expect(name.slice(fileDate(name)?.span.start, fileDate(name)?.span.end)).toBe('4_March_2026');
  });
});

describe('another day is put into the name in the form that it has', () => {
  test.each([
    ['mill-2026-03-04.md', 'mill-2026-11-05.md'],
    ['20260304.md', '20261105.md'],
    ['mill_2026_03_04_notes.md', 'mill_2026_11_05_notes.md'],
    ['4_March_2026.md', '5_November_2026.md'],
    ['2026-03-04-2.md', '2026-11-05-2.md'],
    ['2026-03_04.md', undefined],
  ])('%s', (name, expected) => {
    const date = fileDate(name);
    expect(date && nameWithDay(name, date, '2026-11-05')).toBe(expected);
  });
});

describe('the day of a meeting is said', () => {
  test.each([
    ['by the title', '# Mill (2026-03-04)\n', 'x.md', '2026-03-04'],
    ['by a line', '# Mill\n\n- Date: March 4, 2026\n', 'x.md', '2026-03-04'],
    [
      'by a line that says nothing else',
      'Wednesday, March 4th, 2026 10:30 am\n\n# Mill\n',
      'x.md',
      '2026-03-04',
    ],
    ['by the front matter', '---\ndate: "2026-03-04 10:00"\n---\n# Mill\n', 'x.md', '2026-03-04'],
    ['by the name of the file', '# Mill\n', '2026-03-04.md', '2026-03-04'],
    ['by the title first', '# Mill 2026-03-04\n\nDate: 2026-03-05\n', '2026-03-06.md', '2026-03-04'],
    [
      'by the name of the file where the title may mean two',
      '# Mill 4/3/2026\n',
      '2026-03-04.md',
      '2026-03-04',
    ],
    ['by nothing where it may be two', '# Mill 4/3/2026\n', 'x.md', undefined],
    ['by nothing where the title has two', '# Mill 2026-03-04, approved 2026-04-01\n', 'x.md', '2026-03-04'],
    ['by nothing', '# Mill\n\nWe met on 2026-03-04.\n\n# Next meeting: 2026-04-01\n', 'x.md', undefined],
  ])('%s', (_, text, name, day) => expect(meetingDay(meetingIn(name, text))).toBe(day));
});

test('each that says it is told, with its place', () => {
  const text = '---\ndate: 2026-03-04\n---\n# Mill (March 5th, 2026)\n\n* Date: 2026-03-06T23:30:00Z\n';
  const said = saidDays(meetingIn('2026-03-07.md', text));
  expect(said.map(({ by, iso, written, isNear }) => [by, iso, written, isNear])).toEqual([
    ['front matter', '2026-03-04', '2026-03-04', false],
    ['title', '2026-03-05', 'March 5th, 2026', false],
    ['line', '2026-03-06', '2026-03-06', true],
    ['file', '2026-03-07', '2026-03-07', false],
  ]);
  for (const { by, span, written } of said.filter((day) => day.by !== 'file'))
    expect(text.slice(span.start, span.end), by).toBe(written);
});
