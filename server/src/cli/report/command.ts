/** The grammar and the help of `minutes report`. */
import { extname } from 'node:path';
import { FORMS } from '../../service/report/form';
import { PARTS } from '../../service/report/part';
import { command, type Values } from '../command';
import { report } from './report';
import type { ReportOptions } from './report-options';

type Given = Values<typeof OPTIONS>;

const OPTIONS = { format: { type: 'string' }, output: { type: 'string' }, last: { type: 'string' } } as const;

export const REPORT = command({
  name: 'report',
  summary: 'Tells what committees did over all their meetings: the whole, or one part of it',
  help: `Usage: minutes report [attendance|rfcs|decisions|actions|promises] [FOLDER] [--format md|html|json|csv]
                      [--output FILE|-] [--last N] [--no-cache]

It is about the minutes in the folder and below; without one in the working directory. ./rfcs is a folder, rfcs is a
part.

  --format FORMAT  md, Markdown (default); html, a page that needs nothing else; json, for programs; csv, a table of one
                   part for spreadsheets; without it the ending of --output says which, and one that no
                   format has is refused
  --output FILE|-  where to write it, with links to the minutes from there; without it, or with -, it is printed.
                   Nothing but an earlier report is overwritten
  --last N         so many meetings of each committee, the last ones; 50 without it

Examples:
  minutes report
  minutes report decisions docs/meetings --last 12
  minutes report --output report.html

Exit code: 0 it was made; 2 wrong usage, a file that cannot be read or written, or a folder without minutes.
`,
  options: OPTIONS,
  read(names, values) {
    const options = readReportOptions(names, values);
    return typeof options === 'string' ? options : (terminal) => report(options, terminal);
  },
});

/**
 * What is asked for, or what is wrong with it: one clause without a full stop.
 * @param names a part of the report, then a folder; both may be missing
 */
function readReportOptions(names: readonly string[], values: Given): ReportOptions | string {
  const { format: wanted, output, last } = values;
  const format = wanted === undefined ? formatOf(output) : FORMATS.find((known) => known === wanted);
  if (format === undefined) return noFormat(wanted, output);
  if (last !== undefined && !/^[1-9]\d{0,5}$/.test(last))
    return `“${last}” is no number of meetings; write --last 20`;
  const part = PARTS.find((known) => known === names[0]);
  const [folder, second] = part === undefined ? names : names.slice(1);
  if (second !== undefined)
    return part === undefined
      ? `there is no report “${folder ?? ''}”, only ${PARTS.join(', ')}`
      : `report takes one folder, not “${second}” as well`;
  const about = { folder, output, last: last === undefined ? undefined : Number(last) };
  const options = { ...about, cache: values['no-cache'] !== true };
  if (format !== 'csv') return { ...options, part, format };
  return part === undefined
    ? 'csv is a table of one part; name it first, as in minutes report actions --format csv'
    : { ...options, part, format };
}

const FORMATS = [...FORMS, 'csv'] as const;

function noFormat(wanted: string | undefined, output: string | undefined): string {
  return wanted === undefined
    ? `“${output ?? ''}” ends like no format; name one of them with --format, or end it in .md, .html, .json or .csv`
    : `there is no format “${wanted}”, only ${FORMATS.join(', ')}`;
}

const ENDINGS: ReadonlyMap<string, (typeof FORMATS)[number]> = new Map([
  ['md', 'md'],
  ['markdown', 'md'],
  ['txt', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['csv', 'csv'],
]);

/** What the name of the file says, undefined for an ending of none; without one it is what can be read on a terminal. */
function formatOf(output: string | undefined): (typeof FORMATS)[number] | undefined {
  const ending = extname(output ?? '').slice(1);
  return ending === '' ? 'md' : ENDINGS.get(ending.toLowerCase());
}
