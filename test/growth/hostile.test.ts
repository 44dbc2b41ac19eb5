/** Nothing that somebody pastes may stall the editor: ten times the text takes about ten times the time. */
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { expectLinear } from '../support/growth';
import { holds, seconds } from '../support/holds';
import { LINES, MANY, UNITS } from '../support/hostile-texts';

vi.setConfig({ testTimeout: 86_400_000 });

/** In UTF-16 code units. */
const LENGTH = seconds === undefined ? 30_000 : 1_000_000;
const COUNT = seconds === undefined ? 3_000 : 50_000;

const fragment = fc
  .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));
const place = fc.nat({ max: LINES.length - 1 });

test('a line of one fragment, again and again', () =>
  holds(
    60,
    fc.property(fragment, place, (unit, index) => {
      expectLinear((length) => LINES[index]?.(repeated(unit, length)) ?? '', LENGTH);
    }),
  ));

describe('very many', () => {
  test.each(Object.entries(MANY))('%s', (_, make) => expectLinear(make, COUNT));
});

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
