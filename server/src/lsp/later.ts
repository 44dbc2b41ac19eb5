/** Something that is done later, for which no process is kept alive. */

/**
 * @param ms after so many milliseconds
 * @returns what takes it back
 */
export function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  // In a browser it is a number, and nothing is kept alive.
  if (typeof timer === 'object') timer.unref();
  return () => clearTimeout(timer);
}
