import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('invalid-date', fixture);

test('a day that does not exist is found, wherever it stands', () =>
  check(`
# Mill 2026-02-30
       ^^^^^^^^^^ There is no 2026-02-30: the month ends on the 28th

Date: April 31st, 2026
      ^^^^^^^^^^^^^^^^ There is no April 31st, 2026: the month ends on the 30th

- Ada: until 29 February 2026
             ^^^^^^^^^^^^^^^^

| a | 29.02.2028 |
|---|------------|
| b | 31.6.2026  |
      ^^^^^^^^^
`));

test('a weekday that it is not is found', () =>
  check(`
- Thursday, 2026-03-04
  ^^^^^^^^ 2026-03-04 is not a Thursday but a Wednesday
- on Thu 4 March 2026
     ^^^ 4 March 2026 is not a Thu but a Wed
- Donnerstag, den 4. März 2026
  ^^^^^^^^^^
- Tues. (2026-03-04)
  ^^^^
- 2026-03-04 (Thursday)
              ^^^^^^^^
- by 2026-03-04, Thursday.
                 ^^^^^^^^
- **Thursday** the 4th of March 2026, Thursday the 4th of March 2026
                                      ^^^^^^^^
`));

describe('silence', () => {
  test.each([
    ['on the right weekday', 'Wednesday, 2026-03-04, Mittwoch, den 4.3.2026 and 2026-03-04 (Wed)'],
    ['while the date is typed', 'Wednesday, 2026-03-1'],
    ['without a year', 'Thursday, March 4th'],
    ['on one of several days', 'Thursday, 4–5 March 2026'],
    ['on what may be either', 'Friday, 3/4/2026'],
    ['where the sentence goes on', '2026-03-04, Thursday meetings are better'],
    ['on a word', 'We sat 2026-03-04 out'],
    ['on a weekday of something else', 'Thursday: see 2026-03-04'],
    ['in code', 'Ada: `2026-02-30` and ``Thursday, 2026-03-04``'],
    ['in a link', '[log](https://example.org/2026-02-30), https://example.org/2026-02-30'],
    ['in a quote', '> 2026-02-30'],
    ['on a version', '2026.13.40, 2026-40-01'],
    ['on the leap day', '2028-02-29'],
  ])('%s', (_, line) => check(line));
});

describe('the fix', () => {
  test.each([
    ['Thursday, 2026-03-04', 'Change Thursday to Wednesday', 'Wednesday, 2026-03-04'],
    ['Thurs, 2026-03-04', 'Change Thurs to Wed', 'Wed, 2026-03-04'],
    ['Donnerstag, 4.3.2026', 'Change Donnerstag to Mittwoch', 'Mittwoch, 4.3.2026'],
    ['Feb 30, 2026', 'Change Feb 30, 2026 to Feb 28, 2026', 'Feb 28, 2026'],
    [
      '30th of February 2028',
      'Change 30th of February 2028 to 29th of February 2028',
      '29th of February 2028',
    ],
  ])('of %s', (text, title, expected) => {
    expect(fixTitles('invalid-date', text)).toEqual([title]);
    expect(fixed('invalid-date', text, title)).toBe(expected);
  });
});
