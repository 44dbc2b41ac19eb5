/**
 * The index of the first from which on something holds, by halving: of a hundred thousand some twenty are looked at.
 * @param sorted so that it holds of all behind one of which it holds
 * @returns the length where it holds of none
 */
export function firstIndex<T extends object>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
