/** What `minutes new` writes, and where: from the minutes that are there. */
import { resolve } from 'node:path';
import type { Archive } from '../../archive/archive';
import type { MinutesRecord } from '../../archive/record';
import { readFromDisk } from '../../host/disk.node';
import { pathOfUri } from '../../host/paths';
import { folderOf } from '../../host/paths-below';
import { Projects } from '../../host/projects';
import { draftMinutes, type MinutesText } from '../../service/new-minutes/draft-minutes';
import { committeeAt, sourcesFor } from '../../service/new-minutes/earlier-minutes';
import { firstMinutes } from '../../service/new-minutes/first-minutes';
import type { NewMinutes } from '../../service/new-minutes/new-minutes';
import { nextMeetingDay } from '../../service/new-minutes/next-meeting-day';
import { archivesFor } from '../archives';
import { isToFile } from '../files/is-to-file';
import { readTextFile } from '../files/read-text-file';
import { rootAround } from '../files/root-around';
import { slashed } from '../files/slashed';
import { naming } from '../naming';
import { Problem } from '../problem';
import type { Terminal } from '../terminal';
import { today } from './today';

export interface NewOptions {
  /** `YYYY-MM-DD`; without it the next day in the rhythm of the committee. */
  readonly date: string | undefined;
  /** Minutes of the committee that meets; without it those in the working directory and below say which. */
  readonly from: string | undefined;
  /** Where to write them, `-` for the standard output; without it beside the last ones. */
  readonly output: string | undefined;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

export interface DraftFile {
  /** Where it is to be written: absolute, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** @throws {Problem} where minutes cannot be read, or `--from` names none */
export function draftFile({ date, from, output, cache }: NewOptions, terminal: Terminal): DraftFile {
  const { cwd } = terminal;
  const projects = new Projects(readFromDisk);
  const begin = slashed(resolve(cwd, from ?? ''));
  const root = rootAround(from === undefined ? begin : folderOf(begin), { projects, cwd });
  const archive = archivesFor(terminal, { cache }).of(root);
  const near = begin === root ? '' : begin.slice(root.length + 1);
  const committee = committeeAt(archive.meetings, near);
  if (from !== undefined && !committee.some(({ path }) => path === near)) refuse(from, cwd);
  const days = committee.map(({ day }) => day);
  const now = terminal.today ?? today();
  const day = date ?? nextMeetingDay(days, now) ?? now;
  const target = isToFile(output) ? slashed(resolve(cwd, output)) : undefined;
  const path = target?.startsWith(`${root}/`) ? target.slice(root.length + 1) : undefined;
  const sources = sourcesFor(committee, day);
  const made =
    sources === undefined
      ? firstMinutes(near, day)
      : fromLast([sources.last, ...sources.earlier], { projects, archive, cwd }, { day, path });
  return { file: target ?? `${root}/${made.path}`, text: made.text };
}

/** @throws {Problem} always */
function refuse(from: string, cwd: string): never {
  // What cannot be read says so itself.
  read(from, cwd);
  throw new Problem(`${from}: is not treated as minutes of a day; “minutes check” says why`);
}

/** @throws {Problem} with the name of the file */
function read(file: string, cwd: string): string {
  return naming(file, () => readTextFile(file, cwd));
}

interface Around {
  readonly projects: Projects;
  readonly archive: Archive;
  readonly cwd: string;
}

function fromLast(
  records: readonly MinutesRecord[],
  { projects, archive, cwd }: Around,
  { day, path }: { readonly day: string; readonly path: string | undefined },
): NewMinutes {
  const [last, ...earlier] = records.map(({ uri, path: own }): MinutesText => {
    const file = pathOfUri(uri) ?? '';
    const knowledge = archive.knowledge(projects.of(file).knowledge, uri);
    return { uri, path: own, text: read(file, cwd), knowledge };
  });
  if (last === undefined) throw new Problem('there are no minutes');
  return draftMinutes(last, earlier, day, path);
}
