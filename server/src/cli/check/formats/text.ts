/** Findings for people. */

import { printable } from '../../../service/printable';
import type { CheckedFile } from '../checked-file';
import type { OtherPlace } from '../other-places';
import { placeOf } from '../place';
import { excerpt } from './excerpt';
import type { Look } from './look';
import { summary } from './summary';

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
