/** A file that is checked is read once, though the archive wants to know as well what it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../server/src/cli/check/judge';
import { readFromDisk } from '../../server/src/host/disk.node';
import { FolderArchives } from '../../server/src/host/folder-archives.node';
import { KeptMeetings } from '../../server/src/host/kept-meetings';
import { canonicalUri, uriOfPath } from '../../server/src/host/paths';
import { Projects } from '../../server/src/host/projects';
import type { Meeting, SectionFacts } from '../../server/src/minutes/meeting';
import { minutesOf } from '../support/folder';

const DAYS = ['2031-02-12', '2031-03-12'];
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-once-'));
  for (const day of DAYS)
    writeFileSync(join(cwd, `${day}.md`), minutesOf(day, { Attendees: 'Ada Byron' }, '- Ada: light\n'));
});

afterAll(() => rmSync(cwd, { recursive: true }));

/** How many sections of a checked file say what the archive had not read, where so many characters are kept. */
function sectionsReadAgain(day: string, most?: number): number {
  const path = join(cwd, `${day}.md`);
  const meetings = new Watched(new Set([canonicalUri(uriOfPath(path))]), most);
  const archives = new FolderArchives(undefined, () => {}, { meetings });
  const run = { cwd, projects: new Projects(readFromDisk), archives, meetings };
  const text = readFromDisk(path) ?? '';
  const { meeting } = judge({ name: path, path, real: path, isNamed: true, text }, run);
  expect(meetings.facts.size).toBeGreaterThan(DAYS.length);
  return meeting?.sections.filter(({ facts }) => !meetings.facts.has(facts)).length ?? 0;
}

class Watched extends KeptMeetings {
  readonly facts = new Set<SectionFacts>();

  override keep(uri: string, meeting: Meeting): void {
    for (const { facts } of meeting.sections) this.facts.add(facts);
    super.keep(uri, meeting);
  }
}

test.each(DAYS)('%s is not read again when it is judged', (day) => {
  expect(sectionsReadAgain(day)).toBe(0);
});

test('a file for which there is no room is', () => {
  expect(sectionsReadAgain('2031-03-12', 0)).toBeGreaterThan(0);
});
