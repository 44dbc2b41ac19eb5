/** What is said in the generated minutes: sentences as long and as dull as those of a committee. */

const THINGS = `
  the second mirror, the installer, the release calendar, the 32-bit archive, the image for RISC-V, the build farm,
  the signing key, the old tracker, the budget for travel, the translation of the handbook, the weekly snapshot,
  the test suite, the mailing list, the code of conduct, the kernel update, the package index, the wiki, the new logo
`;
const PREDICATES = `
  takes a third of the disk, is slower than it was in spring, needs somebody who looks after it, works on two boards,
  costs more than we planned, has not been touched since the last release, fails on every fourth night,
  is what people ask about most, could move to the new machine, depends on a library that nobody maintains,
  was promised for this quarter, has three open questions, is ready for review, breaks when the clock is wrong
`;
const TAILS = `
  and nobody has objected so far, but I have no numbers yet, so I would rather wait for the survey,
  as we heard at the last meeting, which is why the vote was postponed, unless the mirrors say otherwise,
  and that holds for the small machines too, because the schools still use it, at least until summer
`;
const REMARKS = [
  'I can test it until the next meeting.',
  'Could somebody write that down?',
  'That is 12 % of all downloads, or 340 a day.',
  'See `build.toml`, the key is `mirror: second`.',
  'The draft is [here](https://git.example.org/quillback/drafts/wiki), comments are welcome.',
  'We should **not** decide that today.',
  'It was 14:30 when the job ended (it began at 09:10).',
  'Agreed.',
  'The question is: who pays for it?',
  'Let us come back to it in *two* weeks.',
];
/** Rare, and a finding of ours where no link is. */
const UNLINKED = 'RFC 7 says the opposite.';

const split = (/** @type {string} */ list) => list.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
const things = split(THINGS);
const predicates = split(PREDICATES);
const tails = split(TAILS);

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} count how many sentences
 * @returns {string} one line
 */
export function sentences(random, count) {
  return Array.from({ length: count }, () => sentence(random)).join(' ');
}

/**
 * @param {import('./random.mjs').Random} random
 * @returns {string}
 */
function sentence(random) {
  if (random.chance(0.003)) return UNLINKED;
  if (random.chance(0.25)) return random.pick(REMARKS);
  const main = `${random.pick(things)} ${random.pick(predicates)}`;
  const tail = random.chance(0.6) ? `, ${random.pick(tails)}` : '';
  return `${main.charAt(0).toUpperCase()}${main.slice(1)}${tail}.`;
}
