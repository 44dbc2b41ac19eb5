/** `minutes check --fix`: what it writes, and what it never touches. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnwritableFile } from '../../server/src/cli/files/unwritable-file';
import { writeTextFile } from '../../server/src/cli/files/write-text-file';
import { ran } from '../support/ran';

const HASTY = `# Lantern Committee Meeting 2031-03-12

## Attendees

- Ada Byron
- Alan Moth
- Ada Byron

## Regrets

Eve Stone

## Minutes

Ada: the harbour is dark  
Alan: agreed  
Gil: so it is
`;
const MENDED = `# Lantern Committee Meeting 2031-03-12

## Attendees

- Ada Byron
- Alan Moth

## Regrets

- Eve Stone

## Minutes

- Ada: the harbour is dark
- Alan: agreed

Gil: so it is
`;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-fix-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

test('mends what is safe, says what, and shows what is left', () => {
  write('a.md', HASTY);
  const { out, err, code } = fix('a.md');
  expect(read('a.md')).toBe(MENDED);
  expect(err).toBe('minutes: a.md: mended 1 attendee-format, 1 duplicate-attendee, 2 speaker-format\n');
  expect(out).toContain('a.md:17:1: information unlisted-speaker "Gil" speaks');
  expect(out).toContain('1 file checked, 1 finding: 1 information');
  expect(code).toBe(0);
  expect(fix('a.md')).toMatchObject({ err: '', code: 0 });
});

test('mends also what only came in form with the first mend', () => {
  const twice = 'Ada Byron  \nAlan Moth  \nAda Byron';
  write('a.md', MENDED.replace('- Ada Byron\n- Alan Moth', twice));
  fix('a.md');
  expect(read('a.md')).toBe(MENDED);
});

test('JSON is still one array', () => {
  write('a.md', HASTY);
  expect(JSON.parse(fix('--format', 'json', 'a.md').out)).toMatchObject([{ rule: 'unlisted-speaker' }]);
});

test('without it nothing is written', () => {
  write('a.md', HASTY);
  ran(['check', 'a.md'], { cwd });
  expect(read('a.md')).toBe(HASTY);
});

describe('what a file has besides its text stays', () => {
  test.each([
    ['its line endings', HASTY.replaceAll('\n', '\r\n'), MENDED.replaceAll('\n', '\r\n')],
    ['its byte order mark', `\uFEFF${HASTY}`, `\uFEFF${MENDED}`],
  ])('%s', (_, before, after) => {
    write('a.md', before);
    fix('a.md');
    expect(read('a.md')).toBe(after);
  });

  test.skipIf(process.platform === 'win32')('its permissions, and where a link leads', () => {
    write('a.md', HASTY);
    chmodSync(join(cwd, 'a.md'), 0o666);
    symlinkSync('a.md', join(cwd, 'link.md'));
    fix('link.md');
    expect(read('a.md')).toBe(MENDED);
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o666);
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'link.md']);
  });
});

test('no file is renamed', () => {
  write('2031-03-13.md', HASTY);
  expect(fix('2031-03-13.md').out).toContain('date-mismatch');
  expect(readdirSync(cwd)).toEqual(['2031-03-13.md']);
});

describe('a file is left as it is', () => {
  test.each([
    ['that is no minutes', 'Ada: a\nTom: b\n'],
    ['that says so', `<!-- minutes: off -->\n\n${HASTY}`],
    ['whose problems are silenced', `<!-- minutes-disable-file -->\n\n${HASTY}`],
    ['that has none', MENDED],
  ])('%s', (_, text) => {
    write('a.md', text);
    const { mtimeMs } = statSync(join(cwd, 'a.md'));
    fix('a.md');
    expect(read('a.md')).toBe(text);
    expect(statSync(join(cwd, 'a.md')).mtimeMs).toBe(mtimeMs);
  });

  test('that somebody has changed meanwhile', () => {
    write('a.md', 'newer');
    expect(() => writeTextFile('a.md', cwd, 'older', 'fixed')).toThrow(UnwritableFile);
    expect(read('a.md')).toBe('newer');
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  test('that another file stands in the way of, which stays too', () => {
    const other = `a.md.${process.pid}.tmp`;
    write('a.md', HASTY);
    write(other, 'mine');
    expect(fix('a.md').err).toContain('a.md: cannot be written because a file .tmp stands beside it');
    expect([read('a.md'), read(other)]).toEqual([HASTY, 'mine']);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that may not be written', () => {
    write('a.md', HASTY);
    write('b.md', HASTY);
    chmodSync(join(cwd, 'a.md'), 0o444);
    expect(fix('a.md', 'b.md')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a.md: may not be written'),
    });
    expect([read('a.md'), read('b.md')]).toEqual([HASTY, MENDED]);
  });
});

function write(name: string, text: string): void {
  writeFileSync(join(cwd, name), text);
}

function read(name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

function fix(...args: readonly string[]) {
  return ran(['check', '--fix', ...args], { cwd });
}
