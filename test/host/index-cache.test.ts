/** What is kept of an index from one start to the next, and when it is not believed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inOneBuffer } from '../../server/src/host/bodies';
import { textOfBytes } from '../../server/src/host/bytes.node';
import { IndexCache } from '../../server/src/host/index-cache.node';
import type { Entry } from '../../server/src/host/root-index';
import { userCacheFolder } from '../../server/src/host/user-cache.node';

const ROOT = 'file:///work';

let folder: string;
const notes: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-cache-'));
  notes.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cache = (program = '1', where = folder) => new IndexCache(where, program, (note) => notes.push(note));

function entries(texts: Readonly<Record<string, string | undefined>>): Map<string, Entry> {
  const bodies = inOneBuffer(
    Object.values(texts).map((text) => (text === undefined ? text : Buffer.from(text))),
  );
  const all = Object.keys(texts).map((path, index): [string, Entry] => {
    return [
      path,
      { size: index, mtime: 1.5, ruling: index % 2 === 0 ? 'nothing' : 'include', body: bodies[index] },
    ];
  });
  return new Map(all);
}

const TEXTS = { 'a.md': '{"ä":1}', 'b/c.md': undefined, 'd.md': '{"b":"\\n"}' };

function textsOf(known: ReadonlyMap<string, Entry> | undefined) {
  return known && Object.fromEntries([...known].map(([path, { body }]) => [path, body && textOfBytes(body)]));
}

function file(): string {
  const [name = ''] = readdirSync(folder);
  return join(folder, name);
}

test('what was kept is there again, also that a file says nothing', () => {
  cache().save(ROOT, entries(TEXTS));
  const known = cache().load(ROOT);
  expect(textsOf(known)).toEqual(TEXTS);
  expect(known?.get('b/c.md')).toEqual({ size: 1, mtime: 1.5, ruling: 'include', body: undefined });
});

test('of another folder, of another program, and of nothing there is nothing', () => {
  expect(cache().load(ROOT)).toBeUndefined();
  cache().save(ROOT, entries(TEXTS));
  expect(cache().load('file:///other')).toBeUndefined();
  expect(cache('2').load(ROOT)).toBeUndefined();
  expect(notes).toEqual([]);
});

describe('what is damaged is not believed', () => {
  const damages: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, -1)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['another path', (bytes) => Buffer.from(bytes.toString().replace('b/c.md', 'b/d.md'))],
    ['another record', (bytes) => Buffer.from(bytes.toString().replace('{"b":', '{"c":'))],
    ['no JSON', (bytes) => Buffer.from(bytes.toString().replace('{', '['))],
    ['of another format', (bytes) => Buffer.from(bytes.toString().replace('"format":3', '"format":0'))],
    ['something else', () => Buffer.from('null\n')],
  ];
  test.each(damages)('%s', (_, damage) => {
    cache().save(ROOT, entries(TEXTS));
    writeFileSync(file(), damage(readFileSync(file())));
    expect(cache().load(ROOT)).toBeUndefined();
    cache().save(ROOT, entries(TEXTS));
    expect(textsOf(cache().load(ROOT))).toEqual(TEXTS);
    expect(notes).toEqual([]);
  });
});

test('a file that has just been changed is read again', () => {
  const known = entries({ 'a.md': '1', 'b.md': '2' });
  known.set('a.md', { size: 1, mtime: Date.now(), ruling: 'nothing', body: known.get('a.md')?.body });
  cache().save(ROOT, known);
  expect([...(cache().load(ROOT)?.values() ?? [])].map(({ mtime }) => mtime)).toEqual([-1, 1.5]);
});

test('only the user may read it, and nothing half-written is left', () => {
  cache().save(ROOT, entries(TEXTS));
  cache().save(ROOT, entries(TEXTS));
  expect(readdirSync(folder)).toHaveLength(1);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('where nothing can be written that is told once, and nothing else happens', () => {
  const occupied = join(folder, 'file');
  writeFileSync(occupied, '');
  const stuck = cache('1', join(occupied, 'below'));
  stuck.save(ROOT, entries(TEXTS));
  stuck.save(ROOT, entries(TEXTS));
  expect(stuck.load(ROOT)).toBeUndefined();
  expect(notes).toEqual([expect.stringContaining('cannot be kept')]);
});

test('what nobody has used for long is deleted, and what somebody has left half-written', () => {
  const old = join(folder, 'old.minutes-index');
  const half = join(folder, 'x.minutes-index.1.tmp');
  const used = join(folder, 'used.minutes-index');
  const foreign = join(folder, 'foreign');
  for (const path of [old, half, used, foreign]) writeFileSync(path, '');
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  utimesSync(old, days(91), days(91));
  utimesSync(half, days(1), days(1));
  utimesSync(foreign, days(1000), days(1000));
  cache().save(ROOT, entries(TEXTS));
  expect(
    readdirSync(folder)
      .filter((name) => !/^[0-9a-f]{32}/.test(name))
      .sort(),
  ).toEqual(['foreign', 'used.minutes-index']);
});

test('using it keeps it', () => {
  cache().save(ROOT, entries(TEXTS));
  utimesSync(file(), 0, 0);
  cache().load(ROOT);
  expect(Date.now() - statSync(file()).mtimeMs).toBeLessThan(60_000);
});

test('two that write at the same time leave one of both', () => {
  const [one, other] = [cache(), cache()];
  one.save(ROOT, entries({ 'a.md': '1' }));
  other.save(ROOT, entries({ 'a.md': '2' }));
  one.save(ROOT, entries({ 'a.md': '3' }));
  expect(textsOf(other.load(ROOT))).toEqual({ 'a.md': '3' });
});

test.each([
  [{ XDG_CACHE_HOME: '/cache' }, 'linux', /^[/\\]cache[/\\]minutes$/],
  [{ XDG_CACHE_HOME: 'cache' }, 'linux', /[/\\]\.cache[/\\]minutes$/],
  [{}, 'darwin', /[/\\]\.cache[/\\]minutes$/],
  [{ LOCALAPPDATA: '/local', XDG_CACHE_HOME: '/cache' }, 'win32', /^[/\\]local[/\\]minutes$/],
] as const)('%j on %s', (env, platform, expected) => {
  expect(userCacheFolder(env, platform)).toMatch(expected);
});

test('there is none for a user whom the system does not know', () => {
  const nobody = () => {
    throw new Error('ENOENT');
  };
  expect(userCacheFolder({}, 'linux', nobody)).toBeUndefined();
});

test('a clock that jumps makes nothing known that is not so', () => {
  const known = entries({ 'future.md': '1', 'past.md': '2' });
  const hour = 3_600_000;
  const body = known.get('past.md')?.body;
  known.set('future.md', { size: 1, mtime: Date.now() + hour, ruling: 'nothing', body });
  known.set('past.md', { size: 1, mtime: Date.now() - hour, ruling: 'nothing', body });
  cache().save(ROOT, known);
  // Written after the clock was set back, it would have the same time again.
  expect(cache().load(ROOT)?.get('future.md')?.mtime).toBe(-1);
  expect(cache().load(ROOT)?.get('past.md')?.mtime).toBeGreaterThan(0);
});
