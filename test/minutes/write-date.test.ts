import { describe, expect, test } from 'vitest';
import { writeLike } from '../../server/src/minutes/write-date';

describe('another day is written as this one is', () => {
  test.each([
    ['2026-03-04', '2026-11-21', '2026-11-21'],
    ['2026-11-21', '2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-12-05', '2026/12/5'],
    ['20261121', '2026-03-04', '20260304'],
    ['21.11.2026', '2026-03-04', '04.03.2026'],
    ['4. 3. 2026', '2026-11-05', '5. 11. 2026'],
    ['3/4/2026', '2026-11-05', '11/5/2026'],
    ['25/03/2026', '2026-11-05', '05/11/2026'],
    ['March 4th, 2026', '2026-11-22', 'November 22nd, 2026'],
    ['March 4th, 2026', '2026-11-13', 'November 13th, 2026'],
    ['Mar. 4 2026', '2026-11-13', 'Nov. 13 2026'],
    ['Sept 21, 2026', '2026-11-03', 'Nov 3, 2026'],
    ['April 01, 2026', '2026-05-02', 'May 02, 2026'],
    ['4. März 2026', '2026-10-12', '12. Oktober 2026'],
    ['4 MARCH 2026', '2026-11-05', '5 NOVEMBER 2026'],
  ])('%s: %s is %s', (written, iso, expected) => expect(writeLike(written, iso)).toBe(expected));

  test.each(['March 4–6, 2026', 'March', '2026-03-04 and 2026-03-05'])('not as %j', (written) =>
    expect(writeLike(written, '2026-03-04')).toBeUndefined(),
  );
});
