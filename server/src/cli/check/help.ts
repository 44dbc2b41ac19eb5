/** What `minutes check --help` prints below the summary. */

export const CHECK_HELP = `Usage: minutes check [FILE|FOLDER|GLOB…] [--changed REF] [--format FORMAT] [--fix] [--fail-on SEVERITY]
                     [--max-warnings N] [--quiet] [--output FILE|-] [--config FILE] [--no-cache]
       minutes check --stdin [--stdin-filename FILE] …

Of a folder the Markdown files below are looked at, but for what .gitignore leaves out; so are those that match a glob
in quotes. '!drafts' and '!**/template.md' take files out again. Without any of them it is the working directory. What
is found so and does not look like minutes is passed over; of a file that is named it is said. -- ends the options.

  --changed REF       of these files those alone that are not as they were where the work left REF, such as origin/main,
                      and those that Git does not know yet
  --stdin             checks the text that comes in; with --fix it is printed, mended, and what is left is told on the
                      standard error
  --stdin-filename FILE
                      the file that this text is taken for: its configuration counts, and what the other minutes say
  --format FORMAT     text for people (default), json for programs, sarif for code scanning, junit for reports of tests,
                      codequality for GitLab, github for annotations beside the lines; on GitHub Actions these come by
                      themselves as well, unless the standard output has another form
  --fix               mends in the files what is safe to mend, says what, and shows what is left
  --fail-on SEVERITY  error, warning (default), information or hint: such findings, and louder ones, make the check fail
  --max-warnings N    so many of them may be there (0), but no error; -1 lets all pass, errors too
  --output FILE|-     where to write what is found; then a line that sums it up is printed. Nothing but an earlier
                      output is overwritten
  --config FILE       the configuration of all files, in place of those that are found around them
  --quiet             shows these findings alone, and nothing where there are none

JSON is one array of
  { file, rule, severity, message, start: { line, column }, end: { line, column } }
Lines and columns count from 1; columns count UTF-16 code units, as editors do. The end is behind the last character.

Exit code: 0 nothing that makes the check fail; 1 something does; 2 wrong usage, a file that cannot be read or written,
a folder or glob without Markdown files or nothing left of them, or a mistake in the configuration of the project.
`;
