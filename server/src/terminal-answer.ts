/** What the server says to somebody who starts it in a terminal, where no editor speaks to it. */
import { version } from '../../package.json';

export interface TerminalAnswer {
  readonly text: string;
  /** 0 where it was asked for, 2 where something is missing. */
  readonly exitCode: 0 | 2;
}

/** @param args without the program; they name no way to talk to an editor (`wayOf`) */
export function terminalAnswer(args: readonly string[]): TerminalAnswer {
  if (args.includes('--version')) return { text: `${version}\n`, exitCode: 0 };
  return { text: HELP, exitCode: args.includes('--help') || args.includes('-h') ? 0 : 2 };
}

const HELP = `The language server of Minutes. An editor starts it, and talks to it in the Language Server Protocol:

  minutes-language-server --stdio        over standard input and output
  minutes-language-server --pipe=NAME    over a named pipe that the editor has made
  minutes-language-server --socket=PORT  over a port of this machine that the editor has opened
  minutes-language-server --version      prints the version

For a terminal there is the command "minutes".
`;
