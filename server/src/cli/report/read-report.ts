/** Reads what the minutes of a folder report. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFromDisk } from '../../host/disk.node';
import { Projects } from '../../host/projects';
import { PARTS } from '../../service/report/part';
import type { Report } from '../../service/report/report';
import { reportOf } from '../../service/report/report-of';
import { archivesFor } from '../archives';
import { namedFrom } from '../files/named-from';
import { minutesIn, rootAround } from '../files/root-around';
import { slashed } from '../files/slashed';
import { Problem } from '../problem';
import type { Terminal } from '../terminal';
import type { ReportOptions } from './report-options';

export interface FolderReport {
  /** Of one committee at least. */
  readonly report: Report;
  /** The folder from which the report names minutes: absolute, with forward slashes. */
  readonly root: string;
}

/** @throws {Problem} where there is no such folder, or no minutes are in it */
export function readReport(options: ReportOptions, terminal: Terminal): FolderReport {
  const { folder } = options;
  const { cwd } = terminal;
  const path = slashed(resolve(cwd, folder ?? ''));
  if (!isFolder(path))
    throw new Problem(
      `${folder ?? path}: is no folder; name the one that the minutes lie in, or one of ${PARTS.join(', ')}`,
    );
  const projects = new Projects(readFromDisk);
  const root = rootAround(path, { projects, cwd });
  const archive = archivesFor(terminal, options).of(root);
  const near = path === root ? '' : `${path.slice(root.length + 1)}/`;
  // Who the people are, all minutes of the root say.
  const records = {
    meetings: archive.meetings.filter((record) => record.path.startsWith(near)),
    rfcs: archive.rfcs,
    knowledge: archive.knowledge.bind(archive),
  };
  const report = reportOf(records, projects.of(minutesIn(path)).knowledge, options.last);
  if (report.committees.length === 0) throw noMinutes(namedFrom(cwd, path) || path);
  return { report, root };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function noMinutes(folder: string): Problem {
  return new Problem(
    `${folder}: there are no minutes in this folder; “minutes check FILE” says of a file why it is not treated as minutes`,
  );
}
