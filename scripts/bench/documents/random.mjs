/** Chance that comes out the same every time: what it chooses depends on a number alone. */

/**
 * @typedef {object} Random
 * @property {(limit: number) => number} below a whole number from 0 up to the limit, without it
 * @property {<T>(list: readonly T[]) => T} pick one of a list
 * @property {(probability: number) => boolean} chance
 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  const next = mulberry32(seed);
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    chance: (probability) => next() < probability,
  };
}

/**
 * Source: mulberry32 by Tommy Ettinger, in the public domain.
 * @param {number} seed
 * @returns {() => number} gives numbers from 0 up to 1, without 1
 */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
