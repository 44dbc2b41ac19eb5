/** `minutes check --output`: where what is found is written, and what is never overwritten. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../server/src/cli/check/formats/format';
import { ran } from '../support/ran';

const CLEAN = '<!-- minutes: on -->\n\n# Attendees\n\n- Ada Byron\n';
const MINUTES = `${CLEAN}- Ada Byron\n`;

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-output-'));
  write('a.md', MINUTES);
});
afterEach(() => rmSync(cwd, { recursive: true }));

test('is a file, also in a folder that is not there yet, and what was found is summed up', () => {
  const { out: printed } = check('a.md');
  const { out, err, code } = check('a.md', '--output', 'new/check.txt');
  expect(read('new/check.txt')).toBe(printed);
  expect([out, err, code]).toEqual(['new/check.txt: 1 file checked, 1 finding: 1 warning\n', '', 1]);
});

test('says nothing of it when it is to be quiet', () => {
  expect(check('a.md', '--output', 'check.txt', '--quiet').out).toBe('');
  expect(read('check.txt')).toMatch(/^a\.md:6:3: warning [^\n]*\n[^\n]*\n[^\n]*\n$/);
});

test('- is the standard output', () => {
  expect(check('a.md', '--output', '-')).toEqual(check('a.md'));
});

describe('an earlier output is overwritten', () => {
  test.each(FORMATS)(
    '%s, with findings, without, and of files that are no minutes or not there',
    (format) => {
      const again = (file: string): number => check(file, '--format', format, '--output', 'check.out').code;
      write('clean.md', CLEAN);
      write('soup.md', '# Onion soup\n');
      again('a.md');
      const before = read('check.out');
      for (const [file, code] of [
        ['clean.md', 0],
        ['soup.md', 0],
        ['missing.md', 2],
      ] as const) {
        expect(again(file)).toBe(code);
        expect(read('check.out')).not.toBe(before);
      }
      expect(again('a.md')).toBe(1);
      expect(read('check.out')).toBe(before);
    },
  );

  test.each([
    ['of a check that was quiet', (): unknown => check('a.md', '--quiet', '--output', 'check.out')],
    ['without anything in it', (): unknown => write('check.out', '')],
    ['of files that could not be read', (): unknown => check('b.md', '--output', 'check.out')],
    ['of other files in a folder', (): unknown => check('.', 'b.md', '--output', 'check.out')],
  ])('%s', (_, before) => {
    write('soup.md', '# Onion soup\n');
    before();
    expect(check('a.md', '--output', 'check.out')).toMatchObject({ err: '', code: 1 });
  });
});

describe('anything else is left as it is', () => {
  test.each([
    ['the minutes', 'a.md', MINUTES],
    ['other data', 'package.json', '{ "name": "lantern" }\n'],
    ['a list', 'list.json', '[\n  {"file":"a.md","size":1}\n]\n'],
    [
      'a text',
      'notes.txt',
      'See a.md:6:3: there is something\n\n1 file checked, nothing found\n\nBut see below.\n',
    ],
  ])('%s', (_, name, text) => {
    write(name, text);
    const { out, err, code } = check('a.md', '--output', name);
    expect(read(name)).toBe(text);
    expect(err).toBe(
      `minutes: ${name}: is there already and no output of a check, and is left as it is; give another --output\n`,
    );
    expect([out, code]).toEqual(['', 2]);
  });

  test('a folder', () => {
    mkdirSync(join(cwd, 'docs'));
    expect(check('a.md', '--output', 'docs')).toMatchObject({
      err: 'minutes: docs: is a folder; name a file in it\n',
      code: 2,
    });
  });

  test.skipIf(!existsSync('/dev/full'))('what is no file, and that it is full is told', () => {
    const { err, code } = check('a.md', '--output', '/dev/full');
    expect(err).toContain('/dev/full: cannot be written because the disk is full');
    expect(code).toBe(2);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

function write(name: string, text: string): void {
  writeFileSync(join(cwd, name), text);
}

function read(name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

function check(...args: readonly string[]) {
  return ran(['check', ...args], { cwd });
}
