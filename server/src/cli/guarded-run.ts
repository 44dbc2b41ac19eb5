/** Runs a command so that whatever goes wrong is one line, and never taken for findings. */
import { printable } from '../service/printable';
import { run } from './run';
import type { ExitCode, Terminal } from './terminal';

/**
 * @param args the arguments behind the name of the program
 * @param open gives the terminal; throws where there is no working directory
 * @param debug whether a mistake of this program is told with where it is
 */
export function guardedRun(
  args: readonly string[],
  open: () => Terminal,
  { err, debug }: { readonly err: Terminal['err']; readonly debug: boolean },
): ExitCode {
  let terminal: Terminal;
  try {
    terminal = open();
  } catch {
    err('minutes: the working directory is not there any more; change to another one\n');
    return 2;
  }
  try {
    return run(args, terminal);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const more = debug ? whereOf(stack ?? '') : '; MINUTES_DEBUG=1 shows where';
    err(`minutes: ${printable(message)}: a mistake of minutes, please report it${more}\n`);
    return 2;
  }
}

/** Of lines that might begin with what a service takes for commands, none does. */
function whereOf(stack: string): string {
  return stack
    .split('\n')
    .map((line) => `\n| ${printable(line)}`)
    .join('');
}
