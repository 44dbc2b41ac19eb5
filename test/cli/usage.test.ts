/** The command line's own language: help, version, and what is wrong with an invocation. */
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { COMMANDS } from '../../server/src/cli/commands';
import { ran } from '../support/ran';

test.each([['--help'], ['-h'], ['help']])('%s lists the commands', (...args) => {
  const { out, err, code } = minutes(...args);
  expect(out).toMatch(/^ {2}check +Checks minutes/m);
  expect(out).toContain('minutes COMMAND --help');
  expect([err, code]).toEqual(['', 0]);
});

test.each([
  ['check', '--help'],
  ['check', 'a.md', '--fix', '-h'],
  ['help', 'check'],
])('%s %s explains usage, format and exit codes of one command', (...args) => {
  const { out, err, code } = minutes(...args);
  expect(out).toContain('minutes check [FILE|FOLDER|GLOB…]');
  expect(out).toMatch(/0 nothing.*1 something.*2 wrong usage/);
  expect([err, code]).toEqual(['', 0]);
});

test.each(COMMANDS)(
  'the help of $name tells each of its options, in lines that a terminal shows',
  ({ name, read }) => {
    const { out } = minutes(name, '--help');
    const told = [...out.matchAll(/^ {2}(?:-\w, )?(?<option>--[\w-]+)/gmu)].map(
      ({ groups }) => groups?.['option'],
    );
    expect(
      told.filter((option) => option !== undefined && read([option]) === `unknown option '${option}'`),
    ).toEqual([]);
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([]);
  },
);

test.each(COMMANDS.filter(({ name }) => name !== 'check'))(
  'the help of $name has examples that the command understands, and exit codes',
  ({ name, read }) => {
    const { out } = minutes(name, '--help');
    const examples = [...out.matchAll(/^ {2}minutes (?<example>[^|\n]+)/gmu)].map(({ groups }) =>
      (groups?.['example'] ?? '').trim().split(' '),
    );
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.map(([command, ...args]) => [command, typeof read(args)])).toEqual(
      examples.map(() => [name, 'function']),
    );
    expect(out).toMatch(/^Exit code: 0 /m);
  },
);

test('the general help has examples that the commands understand', () => {
  const examples = [...minutes('--help').out.matchAll(/^ {2}minutes (?<example>[a-z].*?)(?: {2,}|$)/gmu)];
  const read = examples.map(({ groups }) => {
    const [name, ...args] = (groups?.['example'] ?? '').split(' ');
    return typeof COMMANDS.find((command) => command.name === name)?.read(args);
  });
  expect(read).toEqual(['function', 'function', 'function']);
});

test.each([['--version'], ['-v']])('%s', (...args) => {
  expect(minutes(...args)).toEqual({ out: `${version}\n`, err: '', code: 0 });
});

test.each([
  ['no command is given', '', []],
  ['there is no command “inspect”', '', ['inspect', 'a.md']],
  ['there is no command “chekc”, but “check”', '', ['chekc', 'a.md']],
  ['the command comes first, before --fix', '', ['--fix', 'check', 'a.md']],
  [
    'there is no format “xml”, only text, json, sarif, github, junit and codequality',
    ' check',
    ['check', 'a.md', '--format', 'xml'],
  ],
  [
    'there is no severity “off”, only error, warning, information and hint',
    ' check',
    ['check', '--fail-on', 'off'],
  ],
  [
    '“-2” is no number of warnings; write --max-warnings 10, or -1 for as many as there are',
    ' check',
    ['check', '--max-warnings=-2'],
  ],
  [
    '“-2” is no number of warnings; write --max-warnings 10, or -1 for as many as there are',
    ' check',
    ['check', '--max-warnings', '-2', 'a.md'],
  ],
  [
    '“-” is no file; write --stdin to check what comes in on the standard input, or ./- for a file of that name',
    ' check',
    ['check', '-'],
  ],
  ['--output has an empty value; say what it is, or leave it out', ' check', ['check', '--output', '']],
  ['--output has an empty value; say what it is, or leave it out', ' new', ['new', '--output=']],
  ['--output has an empty value; say what it is, or leave it out', ' report', ['report', '--output', '']],
  ['an argument is empty; say what it is, or leave it out', ' check', ['check', 'a.md', '', '--fix']],
  ["unknown option '--fast'", ' check', ['check', 'a.md', '--fast']],
  ["unknown option '--date'", ' check', ['check', 'a.md', '--date', '2031-03-12']],
  ["option '--format <value>' argument missing", ' check', ['check', 'a.md', '--format']],
])('%s', (problem, command, args) => {
  expect(minutes(...args)).toEqual({
    out: '',
    err: `minutes: ${problem}; “minutes${command} --help” shows what there is\n`,
    code: 2,
  });
});

function minutes(...args: readonly string[]) {
  return ran(args, {
    cwd: '/',
  });
}
