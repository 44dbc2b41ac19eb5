/** Whether a meeting is in a language in which a label that occurs once is rather a noun than somebody. */
import type { Meeting } from './meeting';
import { perFacts, perMeeting } from './remembered';

/**
 * Words that stand in nearly every text of one language, and hardly in another. Names have some (`von`), and some are
 * English words as well (`die`): those are not among them.
 */
const FUNCTION_WORDS: readonly RegExp[] = [
  'und das ist nicht wird für mit auf eine einen einem einer wir dem im sind noch werden wurde über nach vom zum zur haben kein keine',
  'les des est pas une pour avec dans nous sur qui que aux sont été cette ont mais',
  'los las una por para con que del está como más este esta nos han pero son fue',
].map((words) => new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`, 'giu'));

/** German, French or Spanish: three of its words. */
export const isInNounLanguage = perMeeting((meeting: Meeting): boolean => {
  // Those that follow one another may stand in one text, which need not be looked through for each of them.
  const apart = meeting.sections.filter(({ facts }, at, all) => facts.text !== all[at - 1]?.facts.text);
  const found = apart.map(({ facts }) => wordsOf(facts));
  return FUNCTION_WORDS.some((_, index) => new Set(found.flatMap((all) => all[index] ?? [])).size >= 3);
});

const wordsOf = perFacts(({ text }) =>
  FUNCTION_WORDS.map((words) => [...new Set((text.match(words) ?? []).map((word) => word.toLowerCase()))]),
);
