/** Writes the output of a command to a file, over nothing but an earlier output of it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { naming } from '../naming';
import { createTextFile } from './create-text-file';
import { readTextFile } from './read-text-file';
import { UnwritableFile } from './unwritable-file';
import { writeTextFile } from './write-text-file';
import { writeToDevice } from './write-to-device';

export interface Output {
  readonly text: string;
  /** What stands before the text in a new file; one that is there keeps its own. */
  readonly mark?: string;
  /** Whether what a file says may be overwritten. */
  readonly isEarlier: (text: string) => boolean;
  /** Said of a file that is left as it is: a predicate without a full stop. */
  readonly refusal: string;
}

/**
 * @param file relative to `cwd`, or absolute
 * @throws {Problem} with the name of the file
 */
export function putTextFile(file: string, cwd: string, output: Output): void {
  const stat = statSync(resolve(cwd, file), { throwIfNoEntry: false });
  if (stat === undefined) createTextFile(file, cwd, (output.mark ?? '') + output.text);
  else if (stat.isDirectory()) throw new UnwritableFile(`${file}: is a folder; name a file in it`);
  else if (stat.isFile()) naming(file, () => replace(file, cwd, output));
  else naming(file, () => writeToDevice(resolve(cwd, file), output.text));
}

function replace(file: string, cwd: string, { text, isEarlier, refusal }: Output): void {
  const before = readTextFile(file, cwd);
  if (!isEarlier(before)) throw new UnwritableFile(refusal);
  writeTextFile(file, cwd, before, text);
}
