/** The fix of everything that can be fixed without being looked at: it cannot change what anybody said. */
import type { Edit } from '../markdown/edit';
import { overlaps } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { silencer } from '../minutes/silences';
import { RULES, type Rule } from '../rules/index';
import type { RuleSeverities } from './diagnose';

/** The edits of all rules, in the order of the text. Where two rules want the same place, the first has it. */
export function fixAll(meeting: Meeting, severities: RuleSeverities): readonly Edit[] {
  const edits: Edit[] = [];
  const isSilenced = silencer(meeting);
  for (const rule of RULES) {
    const groups = severities[rule.id] === 'off' ? [] : fixRule(meeting, rule, isSilenced);
    const earlier = [...edits];
    for (const group of groups) {
      if (!group.some((edit) => earlier.some((other) => overlaps(edit.span, other.span))))
        edits.push(...group);
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The edits of one rule, in groups that belong together. */
export function fixRule(
  meeting: Meeting,
  rule: Rule,
  isSilenced: ReturnType<typeof silencer>,
): readonly (readonly Edit[])[] {
  return rule.fixAll?.(meeting, (span) => !isSilenced(rule.id, span)) ?? [];
}
