/** The terminal, or the pipe, of this process. */
import { userCacheFolder } from '../host/user-cache.node';
import { withoutCommands } from '../service/without-commands';
import { readInput } from './read-input';
import { StatusLine } from './status-line';
import type { Screen, Terminal } from './terminal';

/**
 * @param rulePages path of the folder with the pages of the rules
 * @throws {Error} where the working directory is no longer there
 */
export function nodeTerminal(rulePages: string): Terminal {
  const service = serviceIn(process.env);
  const errors = writer(process.stderr);
  const status = process.stderr.isTTY ? new StatusLine(errors) : undefined;
  const behind = (write: (text: string) => void) => (text: string) => {
    status?.clear();
    write(text);
  };
  const [out, err] = [behind(writer(process.stdout)), behind(errors)];
  return {
    cwd: process.cwd(),
    cache: userCacheFolder(),
    rulePages,
    service,
    screen: screenOf(process.stdout, process.env),
    input: readInput,
    progress: status && ((text) => status.show(text)),
    out,
    err: service === undefined ? err : (text) => err(withoutCommands(text)),
  };
}

/**
 * Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/variables and
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables
 */
function serviceIn(env: NodeJS.ProcessEnv): Terminal['service'] {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['TF_BUILD'] === undefined ? undefined : 'azure';
}

/**
 * `hasColors` knows what NO_COLOR, FORCE_COLOR and TERM say of a terminal. FORCE_COLOR says also that somebody sees what
 * goes elsewhere, such as the log of a workflow. Sources: https://no-color.org and https://force-color.org
 */
function screenOf(stream: NodeJS.WriteStream, { FORCE_COLOR: force }: NodeJS.ProcessEnv): Screen | undefined {
  if (stream.isTTY) return { columns: stream.columns, hasColours: stream.hasColors() };
  const isForced = force !== undefined && !['0', 'false'].includes(force);
  return isForced ? { columns: USUAL, hasColours: true } : undefined;
}

/** As wide as terminals were. */
const USUAL = 80;

/**
 * A reader that has seen enough (`| head`) closes the pipe: no reason to end with an error, nor to write on. Output that is
 * lost otherwise, as on a disk that is full, must not look as if there were nothing to say.
 */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isOpen && error.code !== 'EPIPE') {
      process.exitCode = 2;
      process.stderr.write(`minutes: the output cannot be written (${error.code}), and is not complete\n`);
    }
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}
