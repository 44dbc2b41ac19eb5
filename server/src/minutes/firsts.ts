/** Each thing once. */

/** The first of those that have the same key, in their order. */
export function firstsBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const firsts = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()];
}
