/** What a decision says at its end of what became of it: `… was ACCEPTED`, `…: adopted unanimously`, `… (rejected)`. */
import { type OutcomeWords, words } from './vocabulary/index';

const some = (pick: (outcomes: OutcomeWords) => readonly string[]): string =>
  words(({ outcomes }) => pick(outcomes)).join('|');

const ADVERBS = `(?:${some(({ adverbs }) => adverbs)})`;
const VERDICT = `(?:${ADVERBS} )?(?:${some(({ verdicts }) => verdicts)})(?: (?:${ADVERBS}|${some(({ unanimity }) => unanimity)}))?`;
const PASSIVES = some(({ passives }) => passives);

/** Parted from the title by the verb, a colon, a dash or parentheses: `Have drafts accepted` is a title. */
const OUTCOME = new RegExp(
  `(?:(?<!\\s)\\s+[*_]*(?:${PASSIVES})[*_]* [*_]*${VERDICT}(?:[*_]* (?:with|by) [^.:]{1,60})?|[:：][*_]* [*_]*${VERDICT}|(?<!\\s)\\s+[-–—][*_]* [*_]*${VERDICT}|(?<!\\s)\\s+\\(${VERDICT}\\))[*_.!]*\\s*$`,
  'iu',
);

/** No outcome is longer. In UTF-16 code units. */
const LONGEST = 120;

/** How much of a text stands before its outcome; all of it where it has none. In UTF-16 code units. */
export function lengthWithoutOutcome(text: string): number {
  const from = Math.max(0, text.length - LONGEST);
  const match = OUTCOME.exec(text.slice(from));
  return match === null || from + match.index === 0 ? text.length : from + match.index;
}
