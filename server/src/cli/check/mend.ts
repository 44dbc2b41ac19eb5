/** What `--fix` does to a text. */
import { applyEdits } from '../../markdown/edit';
import { parse } from '../../minutes/parse';
import type { Finding } from '../../service/diagnose';
import { fixAll } from '../../service/fix-all';
import { type Judged, withFindings } from './judge';

/** The text after what is safe to mend was mended; the same object where nothing is. */
export function mend(judged: Judged): Judged {
  const { checked, meeting } = judged;
  if (meeting === undefined) return judged;
  const edits = fixAll(meeting, checked.project.config.rules);
  if (edits.length === 0) return judged;
  const text = applyEdits(meeting.source.text, edits);
  return withFindings(checked, parse(text, meeting.knowledge));
}

/** `1 duplicate-attendee, 59 speaker-format`: of which rule how many findings are gone. */
export function mendedRules(before: readonly Finding[], after: readonly Finding[]): string {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter(({ rule }) => rule === id).length;
  const rules = [...new Set(before.map(({ rule }) => rule))].sort();
  return rules
    .map((id) => ({ id, gone: count(before, id) - count(after, id) }))
    .filter(({ gone }) => gone > 0)
    .map(({ id, gone }) => `${gone} ${id}`)
    .join(', ');
}
