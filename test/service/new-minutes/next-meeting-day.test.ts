import { describe, expect, test } from 'vitest';
import { nextMeetingDay } from '../../../server/src/service/new-minutes/next-meeting-day';

const next = (days: string, today = '2026-01-01'): string | undefined =>
  nextMeetingDay(days.split(' '), today);

describe('the rhythm of a committee', () => {
  test.each<[string, string, string]>([
    ['every week', '2026-03-02 2026-03-09 2026-03-16', '2026-03-23'],
    ['every two weeks', '2026-02-05 2026-02-19 2026-03-05', '2026-03-19'],
    ['every two weeks, with one left out', '2026-01-08 2026-01-22 2026-02-19 2026-03-05', '2026-03-19'],
    ['the second Wednesday', '2026-01-14 2026-02-11 2026-03-11', '2026-04-08'],
    ['the second Wednesday, across a year', '2025-10-08 2025-11-12 2025-12-10', '2026-01-14'],
    ['the last Friday', '2026-01-30 2026-02-27 2026-03-27', '2026-04-24'],
    ['the fifth of the month', '2026-01-05 2026-02-05 2026-03-05', '2026-04-05'],
    [
      'every two weeks, with most left out',
      '2026-01-08 2026-02-05 2026-03-19 2026-04-30 2026-05-14',
      '2026-05-28',
    ],
    [
      'the first Wednesday, with months left out',
      '2026-02-04 2026-03-04 2026-06-03 2026-09-02',
      '2026-10-07',
    ],
    [
      'the second Thursday, when once it was the third',
      '2026-01-08 2026-02-12 2026-04-16 2026-05-14',
      '2026-06-11',
    ],
    [
      'the second Thursday, when last it was the third',
      '2026-01-08 2026-02-12 2026-03-12 2026-04-16',
      '2026-05-14',
    ],
    [
      'the first and the third Wednesday',
      '2026-02-04 2026-02-18 2026-03-04 2026-03-18 2026-04-01 2026-04-15 2026-05-06',
      '2026-05-20',
    ],
    [
      'the one of late',
      '2026-01-07 2026-01-14 2026-01-21 2026-02-10 2026-03-10 2026-04-14 2026-05-12',
      '2026-06-09',
    ],
    ['in any order', '2026-03-16 2026-03-02 2026-03-09', '2026-03-23'],
  ])('%s', (_, days, expected) => expect(next(days)).toBe(expected));

  test('goes on where nobody has met for long', () => {
    expect(next('2026-02-05 2026-02-19 2026-03-05', '2026-06-01')).toBe('2026-06-11');
    expect(next('2026-01-14 2026-02-11 2026-03-11', '2026-06-11')).toBe('2026-07-08');
  });

  test('may be today', () =>
    expect(next('2026-03-02 2026-03-09 2026-03-16', '2026-03-23')).toBe('2026-03-23'));
});

test.each([
  ['too few', '2026-03-02 2026-03-09'],
  ['one day twice', '2026-03-02 2026-03-09 2026-03-09'],
  ['none', '2026-01-02 2026-01-20 2026-03-11 2026-03-30 2026-06-01'],
])('no rhythm: %s', (_, days) => expect(next(days)).toBeUndefined());

test('no meetings have none', () => expect(nextMeetingDay([], '2026-01-01')).toBeUndefined());
