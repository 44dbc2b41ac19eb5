import { describe, expect, test } from 'vitest';
import { readDates } from '../../server/src/minutes/dates';

/** The dates of a line, each as it is written and as it is read. */
function read(line: string): readonly string[] {
  return readDates(line, 0).map(({ span, iso, until, other }) => {
    const rest = [until && `to ${until}`, other && `or ${other}`].filter(Boolean).join(' ');
    return `${line.slice(span.start, span.end)} = ${iso}${rest === '' ? '' : ` ${rest}`}`;
  });
}

describe('a day', () => {
  test.each([
    ['on 2026-03-04 at noon', '2026-03-04 = 2026-03-04'],
    ['2026/3/4', '2026/3/4 = 2026-03-04'],
    ['2026-03-04T14:00:00Z', '2026-03-04 = 2026-03-04'],
    ['(4.3.2026)', '4.3.2026 = 2026-03-04'],
    ['vom 4. März 2026', '4. März 2026 = 2026-03-04'],
    ['4. Okt. 2026', '4. Okt. 2026 = 2026-10-04'],
    ['the 4th of March, 2026', '4th of March, 2026 = 2026-03-04'],
    ['4-Mar-2026', '4-Mar-2026 = 2026-03-04'],
    ['March 4th, 2026', 'March 4th, 2026 = 2026-03-04'],
    ['Sept. 4 2026', 'Sept. 4 2026 = 2026-09-04'],
    ['mill-March-4-2026', 'March-4-2026 = 2026-03-04'],
    ['2026 Mar 4', '2026 Mar 4 = 2026-03-04'],
    ['2026-02-30', '2026-02-30 = 2026-02-30'],
  ])('in %j', (line, expected) => expect(read(line)).toEqual([expected]));
});

describe('day and month as numbers', () => {
  test.each([
    ['3/4/2026', '3/4/2026 = 2026-03-04 or 2026-04-03'],
    ['03/25/2026', '03/25/2026 = 2026-03-25'],
    ['25/03/2026', '25/03/2026 = 2026-03-25'],
    ['25-03-2026', '25-03-2026 = 2026-03-25'],
    ['3/3/2026', '3/3/2026 = 2026-03-03'],
  ])('%s', (line, expected) => expect(read(line)).toEqual([expected]));
});

describe('several days', () => {
  test.each([
    ['2026-03-04_06', '2026-03-04_06 = 2026-03-04 to 2026-03-06'],
    ['2026-03-04 – 06', '2026-03-04 – 06 = 2026-03-04 to 2026-03-06'],
    ['March 4-6, 2026', 'March 4-6, 2026 = 2026-03-04 to 2026-03-06'],
    ['4th to 6th March 2026', '4th to 6th March 2026 = 2026-03-04 to 2026-03-06'],
    ['4. bis 6. März 2026', '4. bis 6. März 2026 = 2026-03-04 to 2026-03-06'],
    ['March 30 – April 2, 2026', 'March 30 – April 2, 2026 = 2026-03-30 to 2026-04-02'],
    ['30 March to 2 April 2026', '30 March to 2 April 2026 = 2026-03-30 to 2026-04-02'],
    ['the second of 2026-03-04-2', '2026-03-04-2 = 2026-03-04'],
  ])('in %j', (line, expected) => expect(read(line)).toEqual([expected]));

  test('one after the other', () =>
    expect(read('2026-03-04 to 6 March 2026')).toEqual([
      '2026-03-04 = 2026-03-04',
      '6 March 2026 = 2026-03-06',
    ]));
});

describe('none', () => {
  test.each([
    '12026-03-04',
    '2026-13-04',
    '2026-03-32',
    'March 2026',
    '2026',
    'Marching 4, 2026',
    'version 2020.1.2.3',
    '1.2.3.2026',
    '2026-03-045',
    'March 4, 20267',
    '12/2026',
  ])('in %j', (line) => expect(read(line)).toEqual([]));
});
