/** What `minutes --help` prints. */

export const HELP = `Checks meeting minutes that are written in Markdown, begins new ones, and tells what came of them.

Usage: minutes check FILE… [--format text|json] [--fix] [--no-cache]
       minutes new [--date YYYY-MM-DD] [--from FILE] [--output FILE|-] [--no-cache]
       minutes report [attendance|rfcs|decisions|actions|promises] [FOLDER] [--format md|html|json] [--output FILE|-]
                      [--last N] [--no-cache]

Options of check:
  --format text|json  text for people (default), json for programs
  --fix               mends in the files what is safe to mend, says what, and shows what is left

Options of new, which makes the minutes of the next meeting from the last ones, and prints where they are:
  --date YYYY-MM-DD   the day of the meeting; without it the next one in the rhythm of the last meetings, else today
  --from FILE         minutes of the committee that meets; without it those in the working directory and below
  --output FILE|-     where to write them; - prints them instead. No file is ever overwritten

Options of report, which tells what committees did over all their meetings: the whole, or one part of it. It is about
the minutes in the folder and below; without one in the working directory. ./rfcs is a folder, rfcs is a part.
  --format md|html|json  Markdown (default), a page that needs nothing else, or data for programs; without it the ending
                         of --output says which
  --output FILE|-        where to write it, with links to the minutes from there; without it, or with -, it is printed.
                         Nothing but an earlier report is overwritten
  --last N               so many meetings of each committee, the last ones; 50 without it

Options of all:
  --no-cache          reads all other minutes anew, and keeps nothing of them
  -h, --help          shows this
  -v, --version       shows the version

JSON of check is one array of
  { file, rule, severity, message, start: { line, column }, end: { line, column } }
Lines and columns count from 1; columns count UTF-16 code units, as editors do. The end is behind the last character.

Exit code: 0 nothing at or above warning, or new minutes or a report were made; 1 something is; 2 wrong usage, a file that
cannot be read or written, a folder without minutes, or a mistake in the configuration of the project.

What the other minutes of the folder say counts too, such as who the people are: of the folder of the project's
configuration, else of the repository, else of the working directory. It is kept in the user's cache.

A file is checked if it looks like minutes. <!-- minutes: on --> in it makes sure that it is, <!-- minutes: off -->
that it is not.
`;
