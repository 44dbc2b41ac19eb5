import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { terminalAnswer } from '../../server/src/terminal-answer';

test.each([
  [[], 2],
  [['stdio'], 2],
  [['--stdin'], 2],
  [['--help'], 0],
  [['-h'], 0],
])('somebody who starts it with %j is told how it is started', (args, exitCode) => {
  expect(terminalAnswer(args)).toEqual({ text: expect.stringContaining('--stdio'), exitCode });
});

test('its version', () =>
  expect(terminalAnswer(['--version'])).toEqual({ text: `${version}\n`, exitCode: 0 }));
