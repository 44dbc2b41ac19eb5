import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { type OutlineItem, outline } from '../../server/src/service/outline';
import { HARBOUR, placeIn } from '../support/harbour-minutes';

const drawn = (items: readonly OutlineItem[], indent = ''): readonly string[] =>
  items.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === '' ? '' : `: ${detail}`}`,
    ...drawn(children, `${indent}  `),
  ]);

test('sections within sections, and who said what', () =>
  expect(drawn(outline(parse(HARBOUR)))).toEqual([
    'Harbour Committee Meeting Minutes (2031-05-07)',
    '  Member Attendees',
    '  Unable to attend',
    '  Board Attendees',
    '  Decisions Adopted',
    '  Minutes',
    '    RFC: Replace the lamps',
    '      Ada: we ship lamps',
    '      Lance: That would work',
    '      Jonas: by June?',
    '      Ada/Ben: with RFC 7 and #5',
    "      All: once we have Lance's report",
    '      Ben: Ada Byron drew them, ask @jweir',
    '    Process',
    '      benny: as RFC 0007 says',
    '      Lance: tomorrow',
    "      JW: pending Jonas's review",
  ]));

test('every item holds what is nested in it, and its own selection', () => {
  const check = (items: readonly OutlineItem[], within: { start: number; end: number }): void => {
    for (const { span, selection, children, name } of items) {
      expect(span.start >= within.start && span.end <= within.end, name).toBe(true);
      expect(selection.start >= span.start && selection.end <= span.end, name).toBe(true);
      check(children, span);
    }
  };
  for (const text of [HARBOUR, `Ada: hello\n\n${HARBOUR}`, '# \n\n##\n\n- Ada: x'])
    check(outline(parse(text)), { start: 0, end: text.length });
});

test('a statement is selected by its label', () => {
  const [title] = outline(parse(HARBOUR));
  const topic = title?.children.at(-1)?.children[0]?.children[0];
  expect(topic && placeIn(HARBOUR, topic.selection)).toBe('31:Ada:');
});

test('a heading without a text has a name all the same', () =>
  expect(outline(parse('# \n\ntext')).map(({ name }) => name)).toEqual(['—']));

test('notes before the first heading are in it', () =>
  expect(drawn(outline(parse('Present: Ada Byron, Ben Toll\n\nAda: hello\n\nBen: hi\n')))).toEqual([
    ...['Ada: hello', 'Ben: hi'],
  ]));
