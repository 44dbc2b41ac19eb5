/** What a check comes to, in one line. */
import { counted } from '../../../service/counted';
import { countFindings } from '../../shown/count-findings';
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
  const found = countFindings(files.flatMap(({ findings }) => findings));
  const parts = [`${checked} checked, ${found}`, ...(failed === 0 ? [] : [unchecked])];
  return [...parts, ...passedOver(files)].join('; ');
}

/** Of a file that was named a line of its own says so. */
function passedOver(files: readonly CheckedFile[]): readonly string[] {
  const count = files.filter(({ verdict, isNamed }) => !verdict.minutes && !isNamed).length;
  return count === 0
    ? []
    : [`${counted(count, 'Markdown file')} that ${count === 1 ? 'is' : 'are'} no minutes`];
}
