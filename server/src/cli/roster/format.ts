/** What was found in rosters, for people and for programs: in the forms of `minutes check`. */
import { counted } from '../../service/counted';
import { jsonArray } from '../../service/json-text';
import { printable } from '../../service/printable';
import type { RosterFinding } from '../../service/roster/roster-finding';
import { excerpt } from '../check/formats/excerpt';
import { placeOf } from '../check/place';

export const ROSTER_FORMATS = ['text', 'json'] as const;

export type RosterFormat = (typeof ROSTER_FORMATS)[number];

/** @param scope what was looked at: `12 people, 3 meetings` */
export function formatFindings(as: RosterFormat, findings: readonly RosterFinding[], scope: string): string {
  if (as === 'json') return asJson(findings);
  const count = findings.length === 0 ? 'nothing found' : counted(findings.length, 'finding');
  return [...findings.map(asText), `${scope}: ${count}\n`].join('\n');
}

/** `file:line:column: severity check message`, which terminals make a link of. */
function asText({ file, source, span, severity, check, message }: RosterFinding): string {
  const { line, column } = placeOf(source, span.start);
  const head = `${printable(file)}:${line}:${column}: ${severity} ${check} ${printable(message)}`;
  return `${head}\n${excerpt(source, span)}`;
}

/** One array, an element a line. */
function asJson(findings: readonly RosterFinding[]): string {
  const entries = findings.map(({ file, source, span, severity, check, message }) => ({
    ...{ file, rule: check, severity, message },
    ...{ start: placeOf(source, span.start), end: placeOf(source, span.end) },
  }));
  return `${jsonArray(entries)}\n`;
}
