/** What nobody has foreseen. */
import { expect, test } from 'vitest';
import { guardedRun } from '../../server/src/cli/guarded-run';
import type { Terminal } from '../../server/src/cli/terminal';

function guarded(open: () => Terminal, debug = false) {
  let err = '';
  const code = guardedRun(['--version'], open, {
    err: (text) => {
      err += text;
    },
    debug,
  });
  return { code, err };
}

const broken = (): Terminal => ({
  cwd: '/work',
  out: () => {
    throw new Error('no \u001b[31m such thing');
  },
  err: () => {},
});

test('a mistake is one line, and no finding', () => {
  expect(guarded(broken)).toEqual({
    code: 2,
    err: 'minutes: no \\u{1b}[31m such thing: a mistake of minutes, please report it; MINUTES_DEBUG=1 shows where\n',
  });
});

test('whoever asks is told where', () => expect(guarded(broken, true).err).toContain('guarded-run.test.ts'));

test('a working directory that is gone', () => {
  const gone = () => {
    throw new Error('ENOENT');
  };
  expect(guarded(gone)).toEqual({
    code: 2,
    err: 'minutes: the working directory is not there any more; change to another one\n',
  });
});
