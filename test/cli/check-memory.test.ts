/** Archives have thousands of files: of each no more may be kept than what is told of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckedFiles, checkFiles } from '../../server/src/cli/check/check-files';
import { readFromDisk } from '../../server/src/host/disk.node';
import { FolderArchives } from '../../server/src/host/folder-archives.node';
import { KeptMeetings } from '../../server/src/host/kept-meetings';
import { canonicalUri, uriOfPath } from '../../server/src/host/paths';
import { Projects } from '../../server/src/host/projects';
import { heapSettled } from '../support/heap';

const FILES = 6;
/** What is read in a text is many times as large. */
const STATEMENTS = 2_000;

test('a checked file does not keep alive what was read in it', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'minutes-memory-'));
  try {
    const files = Array.from({ length: FILES }, (_, index) => write(cwd, index));
    check(cwd, files.slice(0, 1));
    const before = await heapSettled();
    const { checked } = check(cwd, files);
    expect(checked.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual(
      files.map(() => ['duplicate-attendee']),
    );
    const texts = checked.reduce((sum, { source }) => sum + source.text.length, 0);
    // The texts and where their lines are come to 8, all that was read in them to 56.
    expect((await heapSettled()) - before).toBeLessThan(texts * 20);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

function write(cwd: string, index: number): string {
  const day = `2031-03-${index + 10}`;
  const said = Array.from(
    { length: STATEMENTS },
    (_, at) => `- Ada: lamp ${index * STATEMENTS + at} is lit\n`,
  );
  const lists = '## Attendees\n\n- Ada Byron\n- Alan Moth\n- Ada Byron\n';
  const path = join(cwd, `${day}.md`);
  writeFileSync(path, `# Lantern Committee Meeting ${day}\n\n${lists}\n## Lamps\n\n${said.join('')}`);
  return path;
}

function check(cwd: string, paths: readonly string[]): CheckedFiles {
  const note = (): void => {};
  const meetings = new KeptMeetings(new Set(paths.map((path) => canonicalUri(uriOfPath(path)))));
  const archives = new FolderArchives(undefined, note, { meetings });
  const run = { cwd, projects: new Projects(readFromDisk), archives, meetings };
  const files = paths.map((path) => ({ name: path, path, real: path, isNamed: true }));
  return checkFiles(files, false, run, note);
}
