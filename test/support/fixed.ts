import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { RULES } from '../../server/src/rules/index';

/** The titles of the fixes of a rule's first finding, best first. */
export function fixTitles(rule: string, text: string): readonly string[] {
  return fixesOf(rule, text).map(({ title }) => title);
}

/** The text after the fix with this title was made; fails where the first finding has none. */
export function fixed(rule: string, text: string, title: string): string {
  const fix = fixesOf(rule, text).find((candidate) => candidate.title === title);
  if (fix === undefined) throw new Error(`Only: ${fixTitles(rule, text).join('; ') || 'nothing'}`);
  return applyEdits(text, fix.edits);
}

function fixesOf(rule: string, text: string) {
  const [found] = RULES.find(({ id }) => id === rule)?.check(parse(text)) ?? [];
  return found?.fixes() ?? [];
}
