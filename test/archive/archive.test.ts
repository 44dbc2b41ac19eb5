import { describe, expect, test } from 'vitest';
import { Archive } from '../../server/src/archive/archive';
import type { FileRecord } from '../../server/src/archive/record';

const meeting = (path: string, day?: string, title = ''): FileRecord => ({
  ...{ kind: 'minutes', uri: `file:///work/${path}`, path, title, ...(day && { day }) },
  ...{ lists: [], speakers: [], topics: [], rfcs: [], roles: [], decisions: [], actions: [], promises: [] },
});
const rfc = (path: string, number: string): FileRecord => ({
  ...{ kind: 'rfc', uri: `file:///work/${path}`, path, title: '', digits: number, number, links: [] },
});
const paths = (all: readonly FileRecord[]): readonly string[] => all.map(({ path }) => path);

describe('the archive', () => {
  test('has its meetings by day, then by path, and those without a day at the end', () => {
    const archive = new Archive();
    archive.put([meeting('b.md', '2026-03-04'), meeting('0.md'), meeting('a.md', '2026-03-04')]);
    archive.put([meeting('c.md', '2025-12-31'), rfc('rfcs/0010.md', '10'), rfc('rfcs/0009.md', '9')]);
    expect(paths(archive.meetings)).toEqual(['c.md', 'a.md', 'b.md', '0.md']);
    expect(paths(archive.rfcs)).toEqual(['rfcs/0009.md', 'rfcs/0010.md']);
    expect(archive.size).toBe(6);
  });

  test('has of each file what it says now', () => {
    const archive = new Archive();
    archive.put([meeting('a.md', '2026-03-04'), meeting('b.md', '2026-03-05')]);
    expect(paths(archive.meetings)).toEqual(['a.md', 'b.md']);
    archive.put([meeting('a.md', '2026-03-06')]);
    expect(paths(archive.meetings)).toEqual(['b.md', 'a.md']);
    archive.remove(['file:///work/b.md', 'file:///work/nowhere.md']);
    expect(paths(archive.meetings)).toEqual(['a.md']);
    expect(archive.get('file:///work/b.md')).toBeUndefined();
    archive.put([rfc('a.md', '1')]);
    expect([paths(archive.meetings), paths(archive.rfcs)]).toEqual([[], ['a.md']]);
  });

  test('has another version only where something else is known', () => {
    const archive = new Archive();
    archive.put([meeting('a.md', '2026-03-04')]);
    const { version, meetings } = archive;
    archive.put([meeting('a.md', '2026-03-04')]);
    archive.remove(['file:///work/nowhere.md']);
    expect([archive.version, archive.meetings]).toEqual([version, meetings]);
    expect(archive.meetings).toBe(meetings);
    archive.put([meeting('a.md', '2026-03-04', 'Minutes')]);
    expect(archive.version).not.toBe(version);
  });

  test('tells apart what is said from where it stands', () => {
    const archive = new Archive();
    const decided = (text: string, line: number): FileRecord => ({
      ...meeting('a.md', '2026-03-04'),
      ...{ decisions: [{ text, place: { line, character: 2, start: 0, end: 9 } }] },
    });
    archive.put([decided('The pier is lit', 4)]);
    const { version, saidVersion } = archive;
    archive.put([decided('The pier is lit', 5)]);
    expect([archive.version === version, archive.saidVersion]).toEqual([false, saidVersion]);
    archive.put([decided('The pier is dark', 5)]);
    expect(archive.saidVersion).not.toBe(saidVersion);
  });
});
