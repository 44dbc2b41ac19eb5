/** What becomes of files where the disk is full, or somebody else writes: they are as they were. */
import {
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTextFile } from '../../server/src/cli/files/create-text-file';
import { readTextFile } from '../../server/src/cli/files/read-text-file';
import { writeTextFile } from '../../server/src/cli/files/write-text-file';
import { systemError, withOther } from '../support/failing-fs';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-faults-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** The disk is full when half of it is written. */
function onFullDisk(work: () => void): void {
  withOther(
    'writeFileSync',
    (original) => (file, data) => {
      original(file, String(data).slice(0, 3));
      throw systemError('ENOSPC');
    },
    work,
  );
}

function filesAre(expected: Readonly<Record<string, string>>): void {
  const files = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]);
  expect(Object.fromEntries(files)).toEqual(expected);
}

describe('a file that is there', () => {
  beforeEach(() => writeFileSync(join(cwd, 'a.md'), 'before'));

  test('a full disk', () => {
    const write = () => writeTextFile('a.md', cwd, 'before', 'after');
    expect(() => onFullDisk(write)).toThrow(
      'cannot be written because the disk is full, and is left as it is',
    );
    filesAre({ 'a.md': 'before' });
  });

  test.each(['fsyncSync', 'renameSync'] as const)('what fails in %s', (name) => {
    const fail = () => () => {
      throw systemError('EIO');
    };
    const write = () => writeTextFile('a.md', cwd, 'before', 'after');
    expect(() => withOther(name, fail, write)).toThrow('cannot be written (EIO), and is left as it is');
    filesAre({ 'a.md': 'before' });
  });

  test('somebody who writes while it is written', () => {
    const write = () => writeTextFile('a.md', cwd, 'before', 'after');
    const meanwhile = () => () => writeFileSync(join(cwd, 'a.md'), 'theirs');
    expect(() => withOther('fsyncSync', meanwhile, write)).toThrow('was changed meanwhile');
    filesAre({ 'a.md': 'theirs' });
  });

  test('a name that is as long as it may be', () => {
    const name = `${'ä'.repeat(125)}.md`;
    writeFileSync(join(cwd, name), 'before');
    writeTextFile(name, cwd, 'before', 'after');
    filesAre({ 'a.md': 'before', [name]: 'after' });
  });

  // Nobody else may give files away.
  test.skipIf(process.getuid?.() !== 0)('its owner stays', () => {
    chownSync(join(cwd, 'a.md'), 1234, 4321);
    writeTextFile('a.md', cwd, 'before', 'after');
    expect(statSync(join(cwd, 'a.md'))).toMatchObject({ uid: 1234, gid: 4321 });
  });
});

test('a file that is new is whole, or not there', () => {
  expect(() => onFullDisk(() => createTextFile('new.md', cwd, 'a new text'))).toThrow(
    'new.md: cannot be made because the disk is full',
  );
  filesAre({});
});

test('a read error half-way is told', () => {
  writeFileSync(join(cwd, 'a.md'), 'before');
  const fail = () => () => {
    throw systemError('EIO');
  };
  const read = () => withOther('readFileSync', fail as never, () => readTextFile('a.md', cwd));
  expect(read).toThrow('cannot be read (EIO)');
});

test('a file that is too large is told, and not read', () => {
  writeFileSync(join(cwd, 'a.md'), '');
  truncateSync(join(cwd, 'a.md'), 600_000_000);
  expect(() => readTextFile('a.md', cwd)).toThrow(
    'is too large (600 MB; at most 64 MB are read); leave it out',
  );
});

test.skipIf(process.platform === 'win32')('a device that never ends is told', () => {
  expect(() => readTextFile('/dev/zero', cwd)).toThrow('has more than the 64 MB that are read; leave it out');
});
