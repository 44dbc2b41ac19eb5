/** Runs a command in the process of the test. */
import { run } from '../../server/src/cli/run';
import type { ExitCode, Terminal } from '../../server/src/cli/terminal';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

/**
 * @param args those behind the name of the program
 * @param terminal the working directory, and what is otherwise than where nobody reads
 */
export function ran(args: readonly string[], terminal: Pick<Terminal, 'cwd'> & Partial<Terminal>): Ran {
  const written = { out: '', err: '' };
  const code = run(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    ...terminal,
  });
  return { ...written, code };
}
