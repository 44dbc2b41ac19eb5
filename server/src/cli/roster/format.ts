/** What was found in rosters, for people and for programs: in the forms of `minutes check`. */
import { jsonArray } from '../../service/json-text';
import type { RosterFinding } from '../../service/roster/roster-finding';
import { countFindings } from '../shown/count-findings';
import { painter } from '../shown/painter';
import { findingEntry, findingText } from '../shown/shown-finding';

export const ROSTER_FORMATS = ['text', 'json'] as const;

export type RosterFormat = (typeof ROSTER_FORMATS)[number];

interface Look {
  /** What was looked at, for people: `12 people, 3 meetings`. */
  readonly scope: string;
  /** Whether whoever reads the text sees colours. */
  readonly hasColours: boolean;
}

export function formatFindings(
  as: RosterFormat,
  findings: readonly RosterFinding[],
  { scope, hasColours }: Look,
): string {
  const shown = findings.map(({ check, ...finding }) => ({ ...finding, rule: check }));
  if (as === 'json') return `${jsonArray(shown.map(findingEntry))}\n`;
  const paint = painter(hasColours);
  const texts = shown.map((finding) => findingText(finding, paint));
  return [...texts, `${scope} looked at, ${countFindings(findings)}\n`].join('\n');
}
