/** What `minutes --help` prints. */

export const HELP = `Checks meeting minutes that are written in Markdown.

Usage: minutes check FILE… [--format text|json] [--fix] [--no-cache]

Options:
  --format text|json  text for people (default), json for programs
  --fix               mends in the files what is safe to mend, says what, and shows what is left
  --no-cache          reads all other minutes anew, and keeps nothing of them
  -h, --help          shows this
  -v, --version       shows the version

JSON is one array of
  { file, rule, severity, message, start: { line, column }, end: { line, column } }
Lines and columns count from 1; columns count UTF-16 code units, as editors do. The end is behind the last character.

Exit code: 0 nothing at or above warning, 1 something is, 2 wrong usage, a file that cannot be read or written, or a
mistake in the configuration of the project.

What the other minutes of the folder say counts too, such as who the people are: of the folder of the project's
configuration, else of the repository, else of the working directory. It is kept in the user's cache.

A file is checked if it looks like minutes. <!-- minutes: on --> in it makes sure that it is, <!-- minutes: off -->
that it is not.
`;
