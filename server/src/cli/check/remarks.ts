/** What whoever runs a check has to know besides the findings: a clause each, without a full stop. */
import { counted } from '../../service/counted';
import type { CheckedFile } from './checked-file';
import { type Limits, spent } from './limits';

/** Who names a file and hears nothing should know that it was not looked at. */
export function reasonsOfSilence(files: readonly CheckedFile[]): readonly string[] {
  const silent = files.filter(({ verdict, isNamed }) => isNamed && !verdict.minutes);
  return silent.map(({ file, verdict: { reason, score } }) => {
    const why = WHY[reason] ?? `score ${score}`;
    const remedy = reason === 'score' ? '; add <!-- minutes: on --> to the file to have it checked' : '';
    return `${file}: not treated as minutes (${why})${remedy}`;
  });
}

/** For verdicts that are no matter of points. */
const WHY: Readonly<Record<string, string>> = { marker: 'it says so itself', project: 'the project says so' };

/** Where a limit was set, that it is passed: nothing that is printed else says so. */
export function excess(files: readonly CheckedFile[], limits: Limits): readonly string[] {
  const count = spent(files, limits);
  if (limits.maxWarnings <= 0 || count <= limits.maxWarnings) return [];
  return [`${counted(count, 'finding')}, and --max-warnings allows ${limits.maxWarnings}`];
}
