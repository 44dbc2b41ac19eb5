/** What a check comes to, in one line. */
import { SEVERITIES } from '../../../rules/rule';
import { counted } from '../../../service/counted';
import type { CheckedFile } from '../checked-file';

/**
 * One line without its end.
 * @param failed how many files could not be checked
 */
export function summary(files: readonly CheckedFile[], failed: number): string {
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
