/**
 * Measures everybody in turn, A B C B C A: what the machine does besides slows all of them alike, and so does what
 * the one before leaves to be done in the background.
 */

/** A round costs a slow peer seconds, so that a measurement ends after this time too. */
const LONGEST = 30_000;
/** But not before so many rounds. */
const FEWEST = 10;

/**
 * @template T
 * @template {{ readonly name: string }} S
 * @param {readonly S[]} contenders
 * @param {object} options
 * @param {number} options.rounds
 * @param {number} [options.longest] ms after which no further round begins
 * @param {number} [options.fewest] rounds that are made even so
 * @param {(round: number) => (contender: S) => Promise<T>} options.step prepares a round, which is the same for all
 * @returns {Promise<Map<string, T[]>>}
 */
export async function interleave(contenders, { rounds, longest = LONGEST, fewest = FEWEST, step }) {
  const samples = new Map(contenders.map(({ name }) => [name, /** @type {T[]} */ ([])]));
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= fewest && performance.now() - start > longest) break;
    const measure = step(round);
    for (const contender of rotated(contenders, round))
      samples.get(contender.name)?.push(await measure(contender));
  }
  return samples;
}

/** @template T @param {readonly T[]} list @param {number} by */
function rotated(list, by) {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
