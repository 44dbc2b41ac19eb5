/** What the rules find in a meeting, with the severities that its users want. */
import { byPosition } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { silencer } from '../minutes/silences';
import { type Found, RULES, type Rule, type Severity } from '../rules/index';

/** Overrides by rule id; a rule that is not named has its own severity. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

export interface Finding extends Found {
  readonly rule: string;
  readonly severity: Severity;
}

/** A finding after its meeting is gone: the fixes would keep all of that in memory. */
export type ToldFinding = Omit<Finding, 'fixes'>;

/** All findings that no comment silences, in the order of the text. A rule that is off is not run. */
export function diagnose(meeting: Meeting, severities: RuleSeverities): readonly Finding[] {
  const found = new Map<string, readonly Found[]>();
  for (const rule of RULES) {
    if (severities[rule.id] !== 'off') found.set(rule.id, [...rule.check(meeting, found)]);
  }
  const isSilenced = silencer(meeting);
  return RULES.flatMap((rule) => {
    const told = (found.get(rule.id) ?? []).filter(({ span }) => !isSilenced(rule.id, span));
    return told.map((one) => ({ ...one, rule: rule.id, severity: severityOf(rule, one, severities) }));
  }).sort(byPosition);
}

function severityOf(rule: Rule, found: Found, severities: RuleSeverities): Severity {
  const override = severities[rule.id];
  return override === undefined || override === 'off' ? (found.severity ?? rule.severity) : override;
}
