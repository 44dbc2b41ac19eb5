/** Places are the same after they were stored apart. */
import { expect, test } from 'vitest';
import { apart, together } from '../../server/src/host/stored-places';

const place = (start: number, end: number, line: number) => ({ start, end, line, character: start % 7 });

test.each([
  ['nothing', []],
  ['no places', [{ name: 'Ada', numbers: [1, 2] }]],
  [
    'places',
    [
      { name: 'Ada', place: place(12, 15, 1) },
      { name: 'Tom', place: place(30, 33, 4) },
    ],
  ],
  [
    'places within',
    [
      { people: [{ place: place(5, 6, 0) }], title: 'a' },
      { first: place(3, 9, 0), count: 2 },
    ],
  ],
  ['places that go back', [{ place: place(90, 99, 9) }, { place: place(1, 2, 0) }]],
  ['texts like places', [{ name: '"place":{"start":1,"end":2}', place: place(1, 2, 0) }, { name: 'null' }]],
])('%s', (_, data) => {
  const { rest, places } = apart(data);
  expect(rest).not.toContain('"start":');
  expect(together(JSON.parse(rest), places)).toEqual(data);
});

test('they take little room', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    place: place(index * 20, index * 20 + 9, index),
  }));
  const { rest, places } = apart(many);
  expect(rest.length + places.length).toBeLessThan(JSON.stringify(many).length / 2);
});
