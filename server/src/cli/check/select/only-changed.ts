/** Of the files that are to be checked those that a change is about. */
import { existsSync } from 'node:fs';
import { changedFiles } from '../../git/changed-files';
import type { SelectedFile, Selection } from './selection';

/**
 * @param ref what the change is compared with
 * @param cwd the working directory, in the repository
 * @returns also the files that are named and not there: that they are not is to be told
 * @throws {GitProblem}
 */
export function onlyChanged({ files, problems }: Selection, ref: string, cwd: string): Selection {
  const changed = changedFiles(ref, cwd);
  const counts = ({ real, isNamed }: SelectedFile) => changed.has(real) || (isNamed && !existsSync(real));
  return { problems, files: files.filter(counts) };
}
