/** What `minutes --help` and `minutes COMMAND --help` print. */
import type { Command } from './command';

export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `Checks meeting minutes that are written in Markdown, begins new ones, and tells what came of them.

Usage: minutes COMMAND …

${list}

  minutes COMMAND --help  tells all of one command
  -v, --version           shows the version

Examples:
  minutes check docs/meetings                  the problems in all minutes of a folder
  minutes explain unlisted-speaker             what a rule finds, and why
  minutes report actions                       what nobody has ticked yet

${EVERYWHERE}
Exit code: 0 all is well, or it was made; 1 something was found that makes a check fail; 2 it could not be done: wrong
usage, a file that cannot be read or written, or a mistake in the configuration of the project.

The README of this program, and docs/command-line.md beside it, tell more.
`;
}

export function helpOf({ summary, help }: Command): string {
  return `${summary}.

${help}
Options of all commands:
  --no-cache  reads all other minutes anew, and keeps nothing of them
  -h, --help  shows this

${EVERYWHERE}`;
}

/** What holds of all commands. */
const EVERYWHERE = `What the other minutes of the folder say counts too, such as who the people are: of the folder of the project's
configuration, else of the repository, else of the working directory; of a file elsewhere, of its own folder. It is kept
in the user's cache.

A file is treated as minutes if it looks like them. <!-- minutes: on --> in it makes sure that it is,
<!-- minutes: off --> that it is not.
`;
