/** Findings for people. */
import type { Severity } from '../rules/rule';
import type { CheckedFile } from './checked-file';
import { excerpt } from './excerpt';
import { placeOf } from './place';
import { printable } from './printable';

/** Each finding with the line that it is about, then one line that sums up. */
export function formatText(files: readonly CheckedFile[]): string {
  return [...files.flatMap(findingsOf), `${summary(files)}\n`].join('\n');
}

/** `file:line:column: severity rule message`, which terminals make a link of. */
function findingsOf({ file, meeting: { source }, findings }: CheckedFile): readonly string[] {
  return findings.map(({ rule, severity, message, span }) => {
    const { line, column } = placeOf(source, span.start);
    const head = `${printable(file)}:${line}:${column}: ${severity} ${rule} ${printable(message)}`;
    return `${head}\n${excerpt(source, span)}`;
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function summary(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => file.findings);
  const checked = counted(files.filter(({ verdict }) => verdict.minutes).length, 'file');
  if (findings.length === 0) return `${checked} checked, nothing found`;
  const each = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : severity === 'information' ? `${count} information` : counted(count, severity);
  });
  return `${checked} checked, ${counted(findings.length, 'finding')}: ${each.filter(Boolean).join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
