/** The grammar and the help of `minutes check`. */
import { command } from '../command';
import { check } from './check';
import { FORMATS } from './formats/format';

export const CHECK = command({
  name: 'check',
  summary: 'Checks minutes, and mends what is safe to mend',
  help: `Usage: minutes check FILE… [--format text|json] [--fix] [--no-cache]

  --format text|json  text for people (default), json for programs
  --fix               mends in the files what is safe to mend, says what, and shows what is left

JSON is one array of
  { file, rule, severity, message, start: { line, column }, end: { line, column } }
Lines and columns count from 1; columns count UTF-16 code units, as editors do. The end is behind the last character.

Exit code: 0 nothing at or above warning; 1 something is; 2 wrong usage, a file that cannot be read or written, or a
mistake in the configuration of the project.
`,
  options: { format: { type: 'string' }, fix: { type: 'boolean' } },
  read(files, values) {
    const { format: wanted = 'text', fix = false } = values;
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined) return `there is no format “${wanted}”, only ${FORMATS.join(' and ')}`;
    if (files.length === 0) return 'check needs at least one file';
    return (terminal) => check(files, { format, fix, cache: values['no-cache'] !== true }, terminal);
  },
});
