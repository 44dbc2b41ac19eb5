import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFromDisk } from '../../server/src/host/disk.node';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is read without its byte order mark, by which every column of its first line would be off', () => {
  const path = join(folder, '.minutes.json');
  writeFileSync(path, '\uFEFF{ "colour": 1 }');
  expect(readFromDisk(path)).toBe('{ "colour": 1 }');
});

test.each(['', 'nothing.json'])('%j is no file', (name) => {
  expect(readFromDisk(join(folder, name))).toBeUndefined();
});
