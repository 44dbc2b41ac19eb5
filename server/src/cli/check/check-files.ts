/** Checks, or mends, the files of a run one after the other. */
import { readTextFile } from '../files/read-text-file';
import { writeTextFile } from '../files/write-text-file';
import { Problem } from '../problem';
import type { CheckedFile } from './checked-file';
import { type Input, judge, type Run } from './judge';
import { mend } from './mend';
import type { SelectedFile } from './select/selection';

export interface CheckedFiles {
  /** In the order of the files. */
  readonly checked: readonly CheckedFile[];
  /** How many more could not be checked. */
  readonly failed: number;
}

/**
 * What cannot be read does not keep the others from being checked.
 * @param note is given what was done, and why something was not
 */
export function checkFiles(
  files: readonly SelectedFile[],
  fix: boolean,
  run: Run,
  note: (message: string) => void,
): CheckedFiles {
  const checked: CheckedFile[] = [];
  for (const [done, file] of files.entries()) {
    run.progress?.(`Checking: ${done} of ${files.length} files`);
    try {
      checked.push(fix ? mendFile(file, run, note) : judge(readInput(file), run).checked);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      note(`${file.name}: ${error.message}`);
    }
  }
  return { checked, failed: files.length - checked.length };
}

/**
 * Mends what is safe to mend, writes the file, and says what was done.
 * @returns the file as it is now
 * @throws {UnreadableFile | UnwritableFile}
 */
function mendFile(file: SelectedFile, run: Run, note: (message: string) => void): CheckedFile {
  const input = readInput(file);
  const found = judge(input, run);
  const mended = mend(found);
  if (mended === undefined) return found.checked;
  writeTextFile(file.path, '', input.text, mended.text);
  note(`${file.name}: mended ${mended.what}`);
  return mended.checked;
}

/** @throws {UnreadableFile} */
function readInput(file: SelectedFile): Input {
  return { ...file, text: readTextFile(file.path, '') };
}
