/** The grammar and the help of `minutes check`. */
import { command } from '../command';
import { check } from './check';
import { FORMATS } from './formats/format';
import { CHECK_HELP } from './help';

export const CHECK = command({
  name: 'check',
  summary: 'Checks minutes, and mends what is safe to mend',
  help: CHECK_HELP,
  options: { format: { type: 'string' }, fix: { type: 'boolean' } },
  read(files, values) {
    const { format: wanted = 'text', fix = false } = values;
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined) return `there is no format “${wanted}”, only ${FORMATS.join(' and ')}`;
    return (terminal) =>
      check({ patterns: files, format, fix, cache: values['no-cache'] !== true }, terminal);
  },
});
