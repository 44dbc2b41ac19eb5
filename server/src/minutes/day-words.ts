/** The names of months and weekdays in all languages, and what each form means. */
import { type DayWords, vocabularies } from './vocabulary/index';

/** A name of a month or of a weekday in one of its forms. */
export interface DayWord {
  /** From 0 for January, or for Monday. */
  readonly index: number;
  /** The other names of its kind in this form and language; where one has fewer forms, its last one. */
  readonly same: readonly string[];
}

export type DayWordKind = keyof Pick<DayWords, 'months' | 'weekdays'>;

/** What a word means, in whichever case it is written; of a form that two languages have, the first. */
export function dayWord(kind: DayWordKind, word: string): DayWord | undefined {
  const folded = word.toLowerCase();
  for (const { days } of vocabularies) {
    const index = days[kind].findIndex((forms) => forms.includes(folded));
    if (index < 0) continue;
    const form = days[kind][index]?.indexOf(folded) ?? 0;
    // `Sept` is a third form, beside `Sep`: the others have only one short form.
    return { index, same: days[kind].map((forms) => forms[Math.min(form, 1)] ?? forms[0] ?? '') };
  }
  return undefined;
}

/** All forms of one kind as the alternatives of a pattern, longer ones first: `Mar` must not take a part of `March`. */
export function dayWords(kind: DayWordKind): string {
  const all = new Set(vocabularies.flatMap(({ days }) => days[kind].flat()));
  return [...all].sort((a, b) => b.length - a.length).join('|');
}

/** A word in the case in which another one is written: `april` for `March` is `April`. */
export function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
