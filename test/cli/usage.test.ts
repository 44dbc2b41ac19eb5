/** The command line's own language: help, version, and what is wrong with an invocation. */
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { run } from '../../server/src/cli/run';

test.each([['--help'], ['-h'], ['check', '--help']])(
  '%s explains usage, format and exit codes',
  (...args) => {
    const { out, err, code } = minutes(...args);
    expect(out).toContain('minutes check FILE… [--format text|json] [--fix]');
    expect(out).toMatch(/0 nothing.*1 something.*2 wrong usage/);
    expect([err, code]).toEqual(['', 0]);
  },
);

test.each([['--version'], ['-v']])('%s', (...args) => {
  expect(minutes(...args)).toEqual({ out: `${version}\n`, err: '', code: 0 });
});

test.each([
  ['no command is given', []],
  ['there is no command “inspect”', ['inspect', 'a.md']],
  ['check needs at least one file', ['check']],
  ['there is no format “xml”, only text and json', ['check', 'a.md', '--format', 'xml']],
  ["unknown option '--fast'", ['check', 'a.md', '--fast']],
  ["option '--format <value>' argument missing", ['check', 'a.md', '--format']],
])('%s', (problem, args) => {
  expect(minutes(...args)).toEqual({
    out: '',
    err: `minutes: ${problem}; “minutes --help” shows what there is\n`,
    code: 2,
  });
});

function minutes(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = run(args, {
    cwd: '/',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err, code };
}
