import distance from 'damerau-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editSteps } from '../../server/src/minutes/edit-steps';

test.each([
  ['jonathan', 'jonathan', 0],
  ['jonahtan', 'jonathan', 1],
  ['jonatan', 'jonathan', 1],
  ['jonatahn', 'jonhatan', 2],
  ['krysztof', 'krzystof', 2],
  ['', 'ab', 2],
  ['abc', 'bca', 2],
])('%s and %s are %i apart', (a, b, steps) => expect(editSteps(a, b, 2)).toBe(steps));

test('it is what the whole table says, as far as it is looked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(
      word,
      word,
      fc.integer({ min: 0, max: 3 }),
      (a, b, most) => Math.min(editSteps(a, b, most), most + 1) === Math.min(distance(a, b).steps, most + 1),
    ),
    { numRuns: 5_000 },
  );
});
