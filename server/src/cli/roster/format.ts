/** What was found in rosters, for people and for programs: in the forms of `minutes check`. */
import { jsonArray } from '../../service/json-text';
import type { RosterFinding } from '../../service/roster/roster-finding';
import { countFindings } from '../shown/count-findings';
import { painter } from '../shown/painter';
import { findingEntry, findingText } from '../shown/shown-finding';

export const ROSTER_FORMATS = ['text', 'json'] as const;

export type RosterFormat = (typeof ROSTER_FORMATS)[number];

/** @param scope what was looked at: `12 people, 3 meetings` */
export function formatFindings(as: RosterFormat, findings: readonly RosterFinding[], scope: string): string {
  const shown = findings.map(({ check, ...finding }) => ({ ...finding, rule: check }));
  if (as === 'json') return `${jsonArray(shown.map(findingEntry))}\n`;
  const texts = shown.map((finding) => findingText(finding, painter(false)));
  return [...texts, `${scope} looked at, ${countFindings(findings)}\n`].join('\n');
}
