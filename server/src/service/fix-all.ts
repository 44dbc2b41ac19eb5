/** The fix of everything that can be fixed without being looked at: it cannot change what anybody said. */
import type { Edit } from '../markdown/edit';
import { byPosition, overlaps } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { silencer } from '../minutes/silences';
import { RULES, type Rule } from '../rules/index';
import type { RuleSeverities } from './diagnose';

/** The edits of all rules, in the order of the text. Where two of them want the same place, the first has it. */
export function fixAll(meeting: Meeting, severities: RuleSeverities): readonly Edit[] {
  const isSilenced = silencer(meeting);
  const rules = RULES.filter(({ id }) => severities[id] !== 'off');
  return together(rules.flatMap((rule) => fixRule(meeting, rule, isSilenced)));
}

/**
 * The edits of groups that do not get in each other's way, in the order of the text. A later group gives way whole;
 * where both only take text away, both do.
 */
export function together(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  let edits: Edit[] = [];
  for (const group of groups) {
    const clashing = edits.filter((edit) => group.some((other) => overlaps(edit.span, other.span)));
    const both = [...clashing, ...group];
    if (clashing.length === 0) edits.push(...group);
    else if (both.every(({ text }) => text === '')) {
      edits = [...edits.filter((edit) => !clashing.includes(edit)), removalOf(both)];
    }
  }
  return edits.sort(byPosition);
}

/** One removal in place of several that overlap. */
function removalOf(edits: readonly Edit[]): Edit {
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  return { span: { start, end }, text: '' };
}

/** The edits of one rule, in groups that belong together. */
export function fixRule(
  meeting: Meeting,
  rule: Rule,
  isSilenced: ReturnType<typeof silencer>,
): readonly (readonly Edit[])[] {
  return rule.fixAll?.(meeting, (span) => !isSilenced(rule.id, span)) ?? [];
}
