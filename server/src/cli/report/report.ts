/** `minutes report`: what committees did over all their meetings. */
import { resolve } from 'node:path';
import { printable } from '../../service/printable';
import { reportAsCsv } from '../../service/report/csv/report-as-csv';
import { isReport, reportAs } from '../../service/report/form';
import { PARTS } from '../../service/report/part';
import { relativePlaces } from '../../service/report/places';
import { isToFile } from '../files/is-to-file';
import { putTextFile } from '../files/put-text-file';
import { slashed } from '../files/slashed';
import type { ExitCode, Terminal } from '../terminal';
import { type FolderReport, readReport } from './read-report';
import type { ReportOptions } from './report-options';

/**
 * Writes over nothing but an earlier report.
 * @throws {Problem}
 */
export function report(options: ReportOptions, terminal: Terminal): ExitCode {
  const { output } = options;
  const text = textOf(readReport(options, terminal), options, terminal.cwd);
  if (!isToFile(output)) {
    terminal.out(text);
    return 0;
  }
  const mark = options.format === 'csv' ? MARK : '';
  putTextFile(output, terminal.cwd, { text, mark, isEarlier: isReport, refusal: REFUSAL });
  terminal.out(`${printable(output)}\n`);
  return 0;
}

const REFUSAL = 'is there already and no report, and is left as it is; give another --output';

/** Without a byte order mark at the beginning of a file, Excel takes UTF-8 for something else. On a pipe nobody wants it. */
const MARK = '\uFEFF';

/** Its links lead to the minutes from where it is written. */
function textOf({ report, root }: FolderReport, options: ReportOptions, cwd: string): string {
  if (options.format === 'csv') return reportAsCsv(report, options.part);
  const { format, part, output } = options;
  const file = isToFile(output) ? output : `report.${format}`;
  const places = relativePlaces(slashed(resolve(cwd, file)), `${root}/`);
  return reportAs(format, report, part === undefined ? PARTS : [part], places);
}
