/** The fix of everything that can be fixed without being looked at: it cannot change what anybody said. */
import { applyEdits, type Edit, editBetween } from '../markdown/edit';
import { firstIndex } from '../markdown/first-index';
import { byPosition, overlaps } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { silencer } from '../minutes/silences';
import { RULES, type Rule } from '../rules/index';
import type { RuleSeverities } from './diagnose';

/**
 * The edits of all rules, in the order of the text, after which none of them has any more: what one has mended may be
 * in form for another only then.
 */
export function fixAll(meeting: Meeting, severities: RuleSeverities): readonly Edit[] {
  const before = meeting.source.text;
  const edits = fixOnce(meeting, severities);
  let text = applyEdits(before, edits);
  let mended = meeting;
  for (let times = 0; edits.length > 0 && times < MOST_TIMES; times++) {
    mended = parse(text, meeting.knowledge, mended);
    const more = fixOnce(mended, severities);
    if (more.length === 0) return times === 0 ? edits : [editBetween(before, text)];
    text = applyEdits(text, more);
  }
  return edits;
}

const MOST_TIMES = 5;

/** Where two rules want the same place, the first has it. */
function fixOnce(meeting: Meeting, severities: RuleSeverities): readonly Edit[] {
  const isSilenced = silencer(meeting);
  const rules = RULES.filter(({ id }) => severities[id] !== 'off');
  return together(rules.flatMap((rule) => fixRule(meeting, rule, isSilenced)));
}

/**
 * The edits of groups that do not get in each other's way, in the order of the text. A later group gives way whole;
 * where both only take text away, both do.
 */
export function together(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const group of groups) {
    const clashing = new Set(group.flatMap((edit) => clashingWith(edits, edit)));
    const both = [...clashing, ...group];
    if (clashing.size === 0) for (const edit of group) insert(edits, edit);
    else if (both.every(({ text }) => text === '')) {
      for (const edit of clashing) edits.splice(edits.indexOf(edit), 1);
      insert(edits, removalOf(both));
    }
  }
  return edits;
}

/** Those of some edits, which come in the order of the text and do not overlap, that another one overlaps. */
function clashingWith(edits: readonly Edit[], { span }: Edit): readonly Edit[] {
  const clashing: Edit[] = [];
  const first = firstIndex(edits, (edit) => edit.span.end >= span.start);
  for (let index = first; (edits[index]?.span.start ?? Number.POSITIVE_INFINITY) <= span.end; index++) {
    const edit = edits[index];
    if (edit !== undefined && overlaps(edit.span, span)) clashing.push(edit);
  }
  return clashing;
}

/** Keeps the order of the text. */
function insert(edits: Edit[], edit: Edit): void {
  edits.splice(
    firstIndex(edits, (other) => byPosition(other, edit) > 0),
    0,
    edit,
  );
}

/** One removal in place of several that overlap. */
function removalOf(edits: readonly Edit[]): Edit {
  const start = edits.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = edits.reduce((most, { span }) => Math.max(most, span.end), 0);
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
