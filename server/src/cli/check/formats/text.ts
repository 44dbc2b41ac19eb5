/** Findings for people. */

import type { Severity } from '../../../rules/rule';
import { counted } from '../../../service/counted';
import { printable } from '../../../service/printable';
import type { CheckedFile } from '../checked-file';
import type { OtherPlace } from '../other-places';
import { placeOf } from '../place';
import { excerpt } from './excerpt';
import type { Look } from './look';

/**
 * Each finding with the line that it is about, then, unless it is to be quiet, one line that sums up.
 * @param failed how many files could not be checked
 */
export function formatText(files: readonly CheckedFile[], failed: number, { quiet }: Look): string {
  const findings = files.flatMap(findingsOf);
  return (quiet ? findings : [...findings, `${summary(files, failed)}\n`]).join('\n');
}

/** `file:line:column: severity rule message`, which terminals make a link of. */
function findingsOf({ file, source, findings, otherPlaces }: CheckedFile): readonly string[] {
  return findings.map((finding) => {
    const { rule, severity, message, span } = finding;
    const { line, column } = placeOf(source, span.start);
    const head = `${printable(file)}:${line}:${column}: ${severity} ${rule} ${printable(message)}`;
    return `${head}\n${excerpt(source, span)}${otherPlaces(finding).map(see).join('')}`;
  });
}

function see({ file, start: { line, column }, message }: OtherPlace): string {
  return `  see ${printable(file)}:${line}:${column}: ${printable(message)}\n`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function summary(files: readonly CheckedFile[], failed: number): string {
  const checked = counted(files.filter(({ verdict }) => verdict.minutes).length, 'file');
  const unchecked = `${counted(failed, 'file')} could not be checked`;
  // Nothing was looked at, so nothing can be said of what is in it.
  if (files.length === 0 && failed > 0) return unchecked;
  const parts = [`${checked} checked, ${found(files)}`, ...(failed === 0 ? [] : [unchecked])];
  return [...parts, ...passedOver(files)].join('; ');
}

/** Of a file that was named a line of its own says so. */
function passedOver(files: readonly CheckedFile[]): readonly string[] {
  const count = files.filter(({ verdict, isNamed }) => !verdict.minutes && !isNamed).length;
  return count === 0
    ? []
    : [`${counted(count, 'Markdown file')} that ${count === 1 ? 'is' : 'are'} no minutes`];
}

function found(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => file.findings);
  if (findings.length === 0) return 'nothing found';
  const each = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : severity === 'information' ? `${count} information` : counted(count, severity);
  });
  return `${counted(findings.length, 'finding')}: ${each.filter(Boolean).join(', ')}`;
}
