/** What is alive in the heap of this process. */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Vitest starts its processes without it.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** In bytes, after a collection. */
export function heapAlive(): number {
  // V8 remembers the last text that a pattern was tried on.
  /./.exec('a');
  collect();
  return process.memoryUsage().heapUsed;
}

/** What comes and goes besides, in bytes. */
const NOISE = 200_000;
/** So many collections in a row bring nothing more, one each 50 ms. */
const QUIET = 12;

/**
 * The same when it comes down no more, which takes some tenths of a second: what is being compiled in the background
 * keeps alive what it looks at.
 */
export async function heapSettled(): Promise<number> {
  let least = heapAlive();
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await wait(50);
    const alive = heapAlive();
    if (alive < least - NOISE) quiet = 0;
    least = Math.min(least, alive);
  }
  return least;
}
