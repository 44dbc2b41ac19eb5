/** Names that are all different. */

/**
 * The first of those that are alike stays as it is.
 * @param again writes a name that was there before, with its number, from 2
 */
export function toldApart(
  names: readonly string[],
  again: (name: string, number: number) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : again(name, count);
  });
}
