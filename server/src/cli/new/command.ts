/** The grammar and the help of `minutes new`. */
import { isDay } from '../../minutes/calendar';
import { command } from '../command';
import { makeNew } from './new';

export const NEW = command({
  name: 'new',
  summary: 'Makes the minutes of the next meeting from the last ones, and prints where they are',
  help: `Usage: minutes new [--date YYYY-MM-DD] [--from FILE] [--output FILE|-] [--no-cache]

  --date YYYY-MM-DD   the day of the meeting; without it the next one in the rhythm of the last meetings, else today
  --from FILE         minutes of the committee that meets; without it those in the working directory and below
  --output FILE|-     where to write them; - prints them instead. No file is ever overwritten

Where there are no minutes yet, they are the first ones, in the working directory.

Examples:
  minutes new
  minutes new --from docs/meetings/2026-03-11.md --date 2026-04-08
  minutes new --output - | less

Exit code: 0 they were made; 2 wrong usage, or a file that cannot be read or written.
`,
  options: { date: { type: 'string' }, from: { type: 'string' }, output: { type: 'string' } },
  read(files, { date, from, output, 'no-cache': noCache }) {
    if (files.length > 0)
      return `new takes no files, but --from ${files[0]} says which minutes it begins with`;
    if (date !== undefined && !isDay(date)) return `there is no day “${date}”; write it as 2026-04-08`;
    return (terminal) => makeNew({ date, from, output, cache: noCache !== true }, terminal);
  },
});
