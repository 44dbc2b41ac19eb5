/** The terminal, or the pipe, of this process. */
import { userCacheFolder } from '../host/user-cache.node';
import type { Terminal } from './terminal';

export function nodeTerminal(): Terminal {
  const cache = userCacheFolder();
  return { cwd: process.cwd(), cache, out: writer(process.stdout), err: writer(process.stderr) };
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
