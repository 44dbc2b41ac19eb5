import type { Meeting } from '../../server/src/minutes/meeting';
import { diagnose, type RuleSeverities } from '../../server/src/service/diagnose';

/** What is told of a meeting, with the fixes of each finding, as plain data that can be compared. */
export function findingsOf(meeting: Meeting, severities: RuleSeverities = {}): readonly object[] {
  return diagnose(meeting, severities).map(({ fixes, ...finding }) => ({
    ...finding,
    fixes: fixes().map(({ title, edits, preferred }) => ({ title, edits, preferred })),
  }));
}
