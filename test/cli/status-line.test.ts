/** How far a long run is: told seldom, and nothing of it stays. */
import { expect, test } from 'vitest';
import { StatusLine } from '../../server/src/cli/status-line';

test('nothing is shown of a short run', () => {
  const { line, shown } = at([0, 100, 499]);
  line.show('1 of 3');
  line.show('2 of 3');
  line.clear();
  expect(shown()).toBe('');
});

test('a long run is told now and then, and cleared once', () => {
  const { line, shown } = at([0, 600, 600, 650, 701, 701]);
  for (const text of ['1 of 4', '2 of 4', '3 of 4']) line.show(text);
  line.clear();
  line.clear();
  expect(shown()).toBe('\r\u001b[K1 of 4\r\u001b[K3 of 4\r\u001b[K');
});

/** @param times what the clock says, one time after the other, in ms */
function at(times: readonly number[]) {
  let written = '';
  const left = [...times];
  const write = (text: string): void => {
    written += text;
  };
  return { line: new StatusLine(write, () => left.shift() ?? 1e9), shown: () => written };
}
