/** What `--fix` does to a text. */
import { applyEdits } from '../../markdown/edit';
import { parse } from '../../minutes/parse';
import type { ToldFinding } from '../../service/diagnose';
import { fixAll } from '../../service/fix-all';
import type { CheckedFile } from './checked-file';
import { type Judged, withFindings } from './judge';

export interface Mended {
  readonly text: string;
  /** The file as it is then. */
  readonly checked: CheckedFile;
  /** What was mended, for people. */
  readonly what: string;
}

/** The file after what is safe to mend was mended; undefined where nothing is. */
export function mend({ checked, meeting }: Judged): Mended | undefined {
  if (meeting === undefined) return undefined;
  const edits = fixAll(meeting, checked.project.config.rules);
  if (edits.length === 0) return undefined;
  const text = applyEdits(meeting.source.text, edits);
  const after = withFindings(checked, parse(text, meeting.knowledge)).checked;
  return { text, checked: after, what: mendedRules(checked.findings, after.findings) };
}

/** `1 duplicate-attendee, 59 speaker-format`: of which rule how many findings are gone. */
function mendedRules(before: readonly ToldFinding[], after: readonly ToldFinding[]): string {
  const count = (findings: readonly ToldFinding[], id: string): number =>
    findings.filter(({ rule }) => rule === id).length;
  const rules = [...new Set(before.map(({ rule }) => rule))].sort();
  return rules
    .map((id) => ({ id, gone: count(before, id) - count(after, id) }))
    .filter(({ gone }) => gone > 0)
    .map(({ id, gone }) => `${gone} ${id}`)
    .join(', ');
}
