/** All languages together: a committee may write German minutes with English labels. */
import { german } from './de';
import { english } from './en';
import type { Vocabulary } from './vocabulary';

export type {
  ActionWords,
  CarriedOverWords,
  DayWords,
  GroupWords,
  OutcomeWords,
  RolePatterns,
  RoleWords,
  SectionWords,
  Vocabulary,
} from './vocabulary';

/** A new language is one file, named here. */
export const vocabularies: readonly Vocabulary[] = [english, german];

/** The words of one kind in every language. */
export function words(pick: (vocabulary: Vocabulary) => readonly string[]): readonly string[] {
  return vocabularies.flatMap(pick);
}
