import fc from 'fast-check';

/** The same texts at every run of `npm test`, so that a failure is one of the change at hand. */
const SEED = 20_250_402;
/** No more cases for one seed of the long form: a failure can be repeated by its seed alone. */
const MOST_CASES = 100;

/** `npm run fuzz` looks for new ones, for so many seconds a property. */
export const seconds = process.env['MINUTES_FUZZ_SECONDS'];

/**
 * Whether a property holds: for some cases that are always the same, or, where `npm run fuzz` asks, for new ones.
 * Fails with the smallest case that it finds, and with the seed that finds it again.
 * @param cases how many of `npm test`
 */
export async function holds(cases: number, property: fc.IRawProperty<unknown>): Promise<void> {
  if (seconds === undefined) return fc.assert(property, { seed: SEED, numRuns: cases });
  const end = Date.now() + Number(seconds) * 1_000;
  let seed = Number(process.env['MINUTES_FUZZ_SEED']);
  const first = seed;
  const batch = Math.min(cases, MOST_CASES);
  do await check(batch, property, seed++);
  while (Date.now() < end);
  console.log(`${(seed - first) * batch} cases, seeds ${first} to ${seed - 1}`);
}

async function check(numRuns: number, property: fc.IRawProperty<unknown>, seed: number): Promise<void> {
  const result = await fc.check(property, { seed, numRuns });
  if (!result.failed) return;
  const again = `Again: npm run fuzz -- --seed ${seed} --seconds 0`;
  throw new Error(`${again}\n${fc.defaultReportMessage(result)}`, { cause: result.errorInstance });
}
