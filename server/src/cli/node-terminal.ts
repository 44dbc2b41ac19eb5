/** The terminal, or the pipe, of this process. */
import { userCacheFolder } from '../host/user-cache.node';
import { withoutCommands } from '../service/without-commands';
import { readInput } from './read-input';
import type { Screen, Terminal } from './terminal';

/** @param rulePages path of the folder with the pages of the rules */
export function nodeTerminal(rulePages: string): Terminal {
  const service = serviceIn(process.env);
  const [out, err] = [writer(process.stdout), writer(process.stderr)];
  return {
    ...{
      cwd: process.cwd(),
      cache: userCacheFolder(),
      rulePages,
      service,
      input: readInput,
      screen: screenOf(process.stdout),
      out,
    },
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

/** `hasColors` knows what NO_COLOR, FORCE_COLOR and TERM say. */
function screenOf(stream: NodeJS.WriteStream): Screen | undefined {
  return stream.isTTY ? { columns: stream.columns, hasColours: stream.hasColors() } : undefined;
}

/** A reader that has seen enough (`| head`) closes the pipe: no reason to end with an error, nor to write on. */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}
