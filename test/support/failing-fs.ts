/** A file system in which something fails. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Failing = 'readdirSync' | 'fsyncSync' | 'renameSync' | 'readFileSync' | 'writeFileSync';

/**
 * Does something while a function of `node:fs` is another one, also for those who have imported it.
 * @param instead what it does; the original does not fail
 */
export function withOther<Name extends Failing, Result>(
  name: Name,
  instead: (original: (typeof fs)[Name]) => (typeof fs)[Name],
  work: () => Result,
): Result {
  const original = fs[name];
  fs[name] = instead(original);
  syncBuiltinESMExports();
  try {
    return work();
  } finally {
    fs[name] = original;
    syncBuiltinESMExports();
  }
}

/** What Node.js throws where the system has refused something. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}
