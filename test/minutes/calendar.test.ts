import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, weekdayOf } from '../../server/src/minutes/calendar';

test.each([
  ['a leap year', 1796, 1797],
  ['a turn of a century without a leap day', 1899, 1901],
  ['a turn of a century with one', 1999, 2001],
  ['the years of minutes', 2010, 2040],
  ['the next turn without one', 2099, 2101],
])('the days of %s are those of the calendar of JavaScript', (_, from, to) => {
  let before = `${from - 1}-12-31`;
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to + 1, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (weekdayOf(day) !== (new Date(time).getUTCDay() + 6) % 7) throw new Error(day);
    if (daysBetween(before, day) !== 1) throw new Error(`${before} ${day}`);
    if (addDays(before, 1) !== day || addDays(day, -1) !== before) throw new Error(`${before} ${day}`);
    before = day;
  }
});

describe('no day', () => {
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '',
  ])('%j', (text) =>
    expect([isDay(text), weekdayOf(text), daysBetween(text, '2026-01-01')]).toEqual([
      false,
      undefined,
      undefined,
    ]),
  );
});

test('so many days or months later', () => {
  expect(addDays('2024-02-28', 366)).toBe('2025-02-28');
  expect(addDays('2026-02-30', 1)).toBeUndefined();
  expect(addMonths('2026-11-05', 3)).toBe('2027-02-05');
  expect(addMonths('2026-01-31', 1)).toBeUndefined();
});
