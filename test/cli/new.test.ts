/** `minutes new`: what it writes and prints, and how it ends. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutesOf } from '../support/folder';
import { ran } from '../support/ran';
import { scratchRepository } from '../support/scratch-repository';

const { root, write, read } = scratchRepository();

function make(args: readonly string[], folder = '') {
  return ran(['new', ...args], {
    ...{ cwd: join(root(), folder), today: '2031-04-20' },
  });
}

const lantern = (day: string): string =>
  minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, '- Ada: light\n');
const threeMonths = (): void => {
  for (const day of ['2031-02-12', '2031-03-12', '2031-04-09']) write(`minutes/${day}.md`, lantern(day));
};

test('the next meeting of the committee', () => {
  threeMonths();
  expect(make([])).toEqual({ out: `${join('minutes', '2031-05-14.md')}\n`, err: '', code: 0 });
  expect(read('minutes/2031-05-14.md')).toBe(
    '# Lantern committee meeting minutes (2031-05-14)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n',
  );
});

test('a day that is given', () => {
  threeMonths();
  expect(make(['--date', '2031-06-01'], 'minutes').out).toBe('2031-06-01.md\n');
});

test('minutes that lie elsewhere, in no repository', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'minutes-elsewhere-'));
  try {
    const last = join(elsewhere, '2031-04-09.md');
    writeFileSync(last, lantern('2031-04-09'));
    const { out, err, code } = make(['--from', last, '--date', '2031-05-14']);
    expect({ out, err, code }).toEqual({ out: `${join(elsewhere, '2031-05-14.md')}\n`, err: '', code: 0 });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('what is there stays as it is', () => {
  threeMonths();
  const { out, err, code } = make(['--date', '2031-04-09']);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toMatch(/^minutes: .*2031-04-09\.md: is there already/);
  expect(read('minutes/2031-04-09.md')).toBe(lantern('2031-04-09'));
});

test('a folder is no file to write', () => {
  threeMonths();
  expect(make(['--output', 'minutes'])).toEqual({
    ...{ out: '', err: `minutes: ${root()}/minutes: is a folder; name a file in it\n`, code: 2 },
  });
});

test('to the standard output, or where somebody wants it', () => {
  threeMonths();
  expect(make(['--output', '-']).out).toContain('(2031-05-14)');
  expect(existsSync(join(root(), 'minutes/2031-05-14.md'))).toBe(false);
  expect(make(['--output', 'new/may.md']).out).toBe(`${join('new', 'may.md')}\n`);
  expect(read('new/may.md')).toContain('(2031-05-14)');
});

test('of the committee of a file', () => {
  threeMonths();
  write('board/2031-01-02.md', lantern('2031-01-02'));
  expect(make(['--from', 'board/2031-01-02.md']).out).toBe(`${join('board', '2031-04-20.md')}\n`);
});

test('where there are none, today, with what most have', () => {
  const { out, code } = make([]);
  expect([out, code]).toEqual(['2031-04-20.md\n', 0]);
  expect(read('2031-04-20.md')).toContain('## Attendees');
});

test.each([
  [['--date', '2031-02-30'], 'there is no day “2031-02-30”'],
  [['--from', 'none.md'], 'none.md: there is no such file'],
  [['--from', 'README.md'], 'README.md: is not treated as minutes of a day'],
  [['minutes'], 'new takes no files'],
  [['--fix'], "unknown option '--fix'; “minutes new --help”"],
])('%s is refused', (args, message) => {
  write('README.md', '# Lanterns\n');
  const { out, err, code } = make(args);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(message);
});
