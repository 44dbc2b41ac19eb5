/** Completion in the comments that silence rules: what they apply to, and the ids of rules. */
import { lineAt } from '../markdown/source';
import { SCOPES } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { JUDGE } from '../minutes/silences';
import { RULES } from '../rules/index';
import type { Completion } from './completion';

const SCOPE = /<!--\s*(?<typed>m[a-z-]*)$/u;
const RULE = new RegExp(
  `<!--\\s*minutes-(?:${SCOPES.join('|')})(?<named>(?:[\\s,]+[a-z][a-z-]*)*)[\\s,]+(?<typed>(?:[a-z][a-z-]*)?)$`,
  'u',
);

const MEANINGS: Readonly<Record<(typeof SCOPES)[number], string>> = {
  'disable-next-line': 'silences rules in the next line',
  'disable-line': 'silences rules in this line',
  'disable-file': 'silences rules in this file',
  disable: 'silences rules from here on',
  enable: 'ends what minutes-disable began',
};

/** @returns nothing where the cursor stands in no such comment */
export function completeDirective({ source }: Meeting, offset: number): readonly Completion[] {
  const line = lineAt(source, offset);
  const before = source.text.slice(Math.max(line?.start ?? 0, offset - LONGEST), offset);
  const rule = RULE.exec(before)?.groups;
  if (rule !== undefined) {
    const named = new Set(rule['named']?.split(/[\s,]+/));
    const others = RULES.filter(({ id }) => id !== JUDGE && !named.has(id));
    return begun(
      rule['typed'] ?? '',
      offset,
      others.map(({ id, summary }) => [id, summary]),
    );
  }
  const typed = SCOPE.exec(before)?.groups?.['typed'];
  if (typed === undefined) return [];
  return begun(
    typed,
    offset,
    SCOPES.map((scope) => [`minutes-${scope}`, MEANINGS[scope]]),
  );
}

/** No such comment is longer; in UTF-16 code units. */
const LONGEST = 300;

function begun(
  typed: string,
  offset: number,
  words: readonly (readonly [string, string])[],
): readonly Completion[] {
  return words
    .filter(([word]) => word.startsWith(typed) && word !== typed)
    .map(([word, detail], index) => ({
      ...{ kind: 'directive', label: word, detail, insert: word, filter: word },
      replace: { start: offset - typed.length, end: offset },
      sort: String(index).padStart(4, '0'),
    }));
}
