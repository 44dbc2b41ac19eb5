/** Findings for people. */
import type { ToldFinding } from '../../../service/diagnose';
import { printable } from '../../../service/printable';
import { located } from '../../shown/located';
import { type Painter, painter } from '../../shown/painter';
import { findingText } from '../../shown/shown-finding';
import type { CheckedFile } from '../checked-file';
import type { OtherPlace } from '../other-places';
import { summary } from './summary';
import type { TextLook } from './text-look';

/**
 * Each finding with the line that it is about, then, unless it is to be quiet, one line that sums up.
 * @param failed how many files could not be checked
 */
export function formatText(files: readonly CheckedFile[], failed: number, look: TextLook): string {
  const { quiet, hasColours } = look;
  const firsts = firstOfEachRule(quiet ? [] : files.flatMap((file) => file.findings));
  const paint = painter(hasColours);
  const findings = files.flatMap((file) => findingsOf(file, firsts, paint));
  return (quiet ? findings : [...findings, `${summary(files, failed)}\n`]).join('\n');
}

function findingsOf(
  { file, source, findings, otherPlaces }: CheckedFile,
  firsts: ReadonlySet<ToldFinding>,
  paint: Painter,
): readonly string[] {
  return findings.map((finding) => {
    const shown = findingText({ file, source, ...finding }, paint);
    const page = firsts.has(finding) ? `  more: minutes explain ${finding.rule}\n` : '';
    return `${shown}${otherPlaces(finding).map(seeAlso).join('')}${page}`;
  });
}

/** Whoever reads many findings of a rule needs its page once. */
function firstOfEachRule(findings: readonly ToldFinding[]): ReadonlySet<ToldFinding> {
  return new Set(new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values());
}

function seeAlso({ file, start, message }: OtherPlace): string {
  return `  see ${located(file, start)}: ${printable(message)}\n`;
}
