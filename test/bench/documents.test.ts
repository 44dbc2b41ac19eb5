/** What the benchmarks measure is minutes, and the same ones at every run. */
import { describe, expect, test } from 'vitest';
import { generate, SIZES } from '../../scripts/bench/documents/documents.mjs';
import { PEOPLE, STRANGERS } from '../../scripts/bench/documents/people.mjs';
import { isMinutes } from '../../server/src/minutes/detect';
import { parse } from '../../server/src/minutes/parse';
import { isSpeaker, standingOfLabel } from '../../server/src/minutes/speakers';

// A year is twelve days; reading it would take longer than all of this.
const READ = ['record', 'day'];

test.each([
  ['record', 3_000],
  ['day', 200_000],
  ['year', 2_000_000],
])('a %s has about %i characters', (size, characters) => {
  const { length } = generate(size).text;
  expect(Math.abs(length / characters - 1)).toBeLessThan(0.1);
});

test('each is the same every time', () => {
  for (const size of SIZES) expect(generate(size)).toEqual(generate(size));
});

test('each is minutes, wherever it lies', () => {
  for (const size of SIZES)
    expect(isMinutes(generate(size).text, 'a.md', { include: [], exclude: [] }).minutes).toBe(true);
});

test.each(READ)('the speakers of a %s are in its lists, but for a few strangers', (size) => {
  const meeting = parse(generate(size).text);
  const statements = meeting.sections.flatMap((section) => section.statements);
  const resolved = statements.filter((statement) => isSpeaker(standingOfLabel(meeting, statement)));
  expect(statements.length).toBeGreaterThan(20);
  expect(resolved.length / statements.length).toBeGreaterThan(0.95);
});

describe('the people', () => {
  const everybody = [...PEOPLE, ...STRANGERS];

  test.each(['name', 'first', 'code'] as const)('no two share their %s', (key) =>
    expect(new Set(everybody.map((person) => person[key])).size).toBe(everybody.length),
  );
});
