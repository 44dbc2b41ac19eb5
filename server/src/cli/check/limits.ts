/** Which findings make a check fail. */
import { SEVERITIES, type Severity } from '../../rules/rule';
import type { ToldFinding } from '../../service/diagnose';
import type { CheckedFile } from './checked-file';

export interface Limits {
  /** Findings of this severity, and louder ones, count. */
  readonly failOn: Severity;
  /** So many of those that count may be there, errors never; with -1 nothing that is found makes a check fail. */
  readonly maxWarnings: number;
}

/** The same files, with those findings alone that make the check fail: none where it does not. */
export function failing(files: readonly CheckedFile[], limits: Limits): readonly CheckedFile[] {
  if (!isTooMuch(files, limits)) return keeping(files, () => false);
  const isPassed = spent(files, limits) > limits.maxWarnings;
  return keeping(files, (one) => (isPassed ? counts(one, limits) : one.severity === 'error'));
}

function keeping(
  files: readonly CheckedFile[],
  isKept: (finding: ToldFinding) => boolean,
): readonly CheckedFile[] {
  return files.map((file) => ({ ...file, findings: file.findings.filter(isKept) }));
}

/** How many findings count. */
export function spent(files: readonly CheckedFile[], limits: Limits): number {
  return files.flatMap(({ findings }) => findings).filter((one) => counts(one, limits)).length;
}

export function isTooMuch(files: readonly CheckedFile[], limits: Limits): boolean {
  if (limits.maxWarnings < 0) return false;
  const hasErrors = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasErrors || spent(files, limits) > limits.maxWarnings;
}

/** Whether a finding may make a check fail. */
export function counts({ severity }: ToldFinding, { failOn }: Limits): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
