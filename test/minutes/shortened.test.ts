import { expect, test } from 'vitest';
import { shortened } from '../../server/src/minutes/shortened';

test.each([
  ['a  b\n c', 'a b c'],
  ['0123456789', '0123456789'],
  ['01234567890', '012345678…'],
  ['01234567 90123', '01234567…'],
  // A character outside of the first 65,536 is two units.
  ['01234567🛶🛶', '01234567…'],
])('%j is shown as %j', (said, shown) => expect(shortened(said, 10)).toBe(shown));
