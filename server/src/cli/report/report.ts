/** `minutes report`: what committees did over all their meetings. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFromDisk } from '../../host/disk.node';
import { Projects } from '../../host/projects';
import { printable } from '../../service/printable';
import { reportAsCsv } from '../../service/report/csv/report-as-csv';
import { type Form, isReport, reportAs } from '../../service/report/form';
import { PARTS, type Part } from '../../service/report/part';
import { relativePlaces } from '../../service/report/places';
import type { Report } from '../../service/report/report';
import { reportOf } from '../../service/report/report-of';
import { t } from '../../words/words';
import { archivesFor } from '../archives';
import { namedFrom } from '../files/named-from';
import { putTextFile } from '../files/put-text-file';
import { minutesIn, rootAround } from '../files/root-around';
import { slashed } from '../files/slashed';
import { Problem } from '../problem';
import type { ExitCode, Terminal } from '../terminal';

/** A table is of one part; of anything else there are all of them where none is named. */
export type ReportOptions = Options &
  (
    | { readonly format: Form; readonly part: Part | undefined }
    | { readonly format: 'csv'; readonly part: Part }
  );

interface Options {
  /** The minutes in it and below; without it those in the working directory. */
  readonly folder: string | undefined;
  /** Without it, or with `-`, the standard output. */
  readonly output: string | undefined;
  /** So many meetings of each committee are looked at; without it as many as one looks at side by side. */
  readonly last: number | undefined;
  /** Whether what the minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/**
 * Writes over nothing but an earlier report.
 * @throws {Problem}
 */
export function report(options: ReportOptions, terminal: Terminal): ExitCode {
  const { output } = options;
  const text = make(options, terminal);
  if (output === undefined || output === '-') terminal.out(text);
  else {
    const refusal = t('is there already and no report, and is left as it is; give another --output');
    const mark = options.format === 'csv' ? MARK : '';
    putTextFile(output, terminal.cwd, { text, mark, isEarlier: isReport, refusal });
    terminal.out(`${printable(output)}\n`);
  }
  return 0;
}

/** Without a byte order mark at the beginning of a file, Excel takes UTF-8 for something else. On a pipe nobody wants it. */
const MARK = '\uFEFF';

/** @throws {Problem} */
function make(options: ReportOptions, terminal: Terminal): string {
  const { folder, format, output } = options;
  const { cwd } = terminal;
  const path = slashed(resolve(cwd, folder ?? ''));
  if (!isFolder(path))
    throw new Problem(
      t(
        '{0}: is no folder; name the one that the minutes lie in, or one of {1}',
        folder ?? path,
        PARTS.join(', '),
      ),
    );
  const projects = new Projects(readFromDisk);
  const root = rootAround(path, { projects, cwd });
  const made = readReport(path, root, { options, terminal, projects });
  if (made.committees.length === 0) {
    const where = namedFrom(cwd, path);
    throw new Problem(
      t(
        '{0}: there are no minutes in this folder; “minutes check FILE” says of a file why it is not treated as minutes',
        where === '' ? path : where,
      ),
    );
  }
  if (options.format === 'csv') return reportAsCsv(made, options.part);
  const { part } = options;
  const from = slashed(resolve(cwd, output === undefined || output === '-' ? `report.${format}` : output));
  return reportAs(
    options.format,
    made,
    part === undefined ? PARTS : [part],
    relativePlaces(from, `${root}/`),
  );
}

interface Run {
  readonly options: ReportOptions;
  readonly terminal: Terminal;
  readonly projects: Projects;
}

/** @param path of the folder whose minutes count; who the people are, all of `root` say */
function readReport(path: string, root: string, { options, terminal, projects }: Run): Report {
  const archive = archivesFor(terminal, options).of(root);
  const near = path === root ? '' : `${path.slice(root.length + 1)}/`;
  const meetings = archive.meetings.filter((record) => record.path.startsWith(near));
  const { knowledge } = projects.of(minutesIn(path));
  return reportOf(
    { meetings, rfcs: archive.rfcs, knowledge: (base, uri) => archive.knowledge(base, uri) },
    knowledge,
    options.last,
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
