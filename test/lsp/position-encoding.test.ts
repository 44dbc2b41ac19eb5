/** In which units a client counts the characters of a line. */
import { expect, test } from 'vitest';
import { positionEncoding } from '../../server/src/lsp/position-encoding';

test.each([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-16'], 'utf-16'],
  // As Neovim and Helix offer them: nothing has to be counted where UTF-16 will do.
  [['utf-8', 'utf-32', 'utf-16'], 'utf-16'],
  [['utf-8'], 'utf-8'],
  [['utf-32', 'utf-8'], 'utf-8'],
  [['utf-32'], 'utf-32'],
  [['utf-7'], 'utf-16'],
  ['utf-8', 'utf-16'],
  [null, 'utf-16'],
])('of those that offer %j it is %s', (offered, chosen) => {
  expect(positionEncoding(offered)).toBe(chosen);
});
