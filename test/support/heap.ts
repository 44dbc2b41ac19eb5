/** What is alive in the heap of this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Vitest starts its processes without it.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** In bytes, after a collection. */
export async function heapAlive(): Promise<number> {
  // V8 remembers the last text that a pattern was tried on.
  /./.exec('a');
  // What is on its way in streams and promises is none of it, and what only weak maps hold goes later than the rest.
  for (let time = 0; time < 3; time++) {
    await new Promise(setImmediate);
    collect();
  }
  return process.memoryUsage().heapUsed;
}
