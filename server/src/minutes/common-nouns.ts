/** Labels that are common nouns: `Termin: …` is nobody, unless somebody in the lists is called so. */
import { fold } from './fold';
import { ENDINGS, LAST_PARTS, NO_NOUNS, NOUNS } from './vocabulary/nouns';

const nouns: ReadonlySet<string> = new Set(NOUNS);
const names: ReadonlySet<string> = new Set(NO_NOUNS);
const ending = new RegExp(`^(?=\\p{L}{7})\\p{L}+(?:${ENDINGS.join('|')})$`, 'u');
const compound = new RegExp(`^\\p{L}{3,}(?:${LAST_PARTS.join('|')})$`, 'u');

/** Whether a label is known as a common noun, or is a word made like one; never of what is written in capitals. */
export function isCommonNoun(label: string): boolean {
  // `SALE` is the initials of somebody.
  if (/^\p{Lu}{1,4}$/u.test(label)) return false;
  const folded = fold(label);
  if (nouns.has(folded)) return true;
  return !names.has(folded) && (ending.test(folded) || compound.test(folded));
}
