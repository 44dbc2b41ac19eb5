/** What the rules find in a meeting, with the severities that its users want. */
import type { Meeting } from '../minutes/meeting';
import { type Found, RULES, type Severity } from '../rules/index';

/** Overrides by rule id; a rule that is not named has its own severity. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

export interface Finding extends Found {
  readonly rule: string;
  readonly severity: Severity;
}

/** All findings, in the order of the text. A rule that is off is not run. */
export function diagnose(meeting: Meeting, severities: RuleSeverities): readonly Finding[] {
  const findings = RULES.flatMap((rule) => {
    const override = severities[rule.id];
    if (override === 'off') return [];
    return [...rule.check(meeting)].map((found) => ({
      ...found,
      rule: rule.id,
      severity: override ?? found.severity ?? rule.severity,
    }));
  });
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
