/** The grammar and the help of `minutes roster`. */
import { command } from '../command';
import { checkRoster } from './check-roster';
import { ROSTER_FORMATS } from './format';

export const ROSTER = command({
  name: 'roster',
  summary: 'Checks the lists of people, and whether everybody who speaks is in them',
  help: `Usage: minutes roster check [FILE…] [--unused] [--format text|json] [--no-cache]

It checks the rosters that the configuration of the project names, or in their place those that are given: lists of
records in YAML or JSON, text with “Ada Byron (ADB)” or “Ada Byron @ada” a line, or a meeting.json. It tells
  - names, handles and abbreviations that stand there twice, and names that differ by accents alone;
  - who is out of order where the others are sorted, and lines that are not read while those around them are;
  - whoever speaks in the minutes of the folder and is in no roster: where for the first time, and in how many meetings.
    Whom the configuration knows is known here as well, whichever rosters are checked.

  --unused            tells as well who is in no list of the meetings and does not speak in them, as information
  --format text|json  text for people (default), json for programs: as that of minutes check

Examples:
  minutes roster check
  minutes roster check delegates.txt --unused

Exit code: 0 nothing at or above warning; 1 something is; 2 wrong usage, a file that cannot be read, no roster, or a
mistake in the configuration of the project.
`,
  options: { format: { type: 'string' }, unused: { type: 'boolean' } },
  read([what, ...files], { format: wanted = 'text', unused = false, 'no-cache': noCache }) {
    if (what !== 'check') return 'roster needs to know what to do; write minutes roster check';
    const format = ROSTER_FORMATS.find((known) => known === wanted);
    if (format === undefined) return `there is no format “${wanted}”, only ${ROSTER_FORMATS.join(' and ')}`;
    return (terminal) => checkRoster({ files, format, unused, cache: noCache !== true }, terminal);
  },
});
