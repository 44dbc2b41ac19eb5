/** Writes a text to a file so that it is never half-written, or says in one sentence why that is not possible. */
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaceFile } from './replace-file';
import { orUnwritable, UnwritableFile } from './unwritable-file';

/**
 * Replaces the text of a file, and keeps its byte order mark, its permissions, its owner where it may, and where a link
 * leads.
 * @param file relative to `cwd`, or absolute
 * @param before the text that the new one was made of, as `readTextFile` gives it
 * @throws {UnwritableFile} also when the file has another text by now
 */
export function writeTextFile(file: string, cwd: string, before: string, text: string): void {
  orUnwritable(() => {
    const path = realpathSync(resolve(cwd, file));
    accessSync(path, constants.W_OK);
    const mark = markOf(path, before);
    // Writing takes a while, in which somebody else may write as well.
    replaceFile(path, Buffer.from(mark + text, 'utf8'), () => markOf(path, before));
  });
}

/** The byte order mark of the file; and a look at whether somebody else has written to it meanwhile. */
function markOf(path: string, before: string): string {
  const now = readFileSync(path, 'utf8');
  const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (now !== mark + before)
    throw new UnwritableFile('was changed meanwhile, and is left as it is; check it again');
  return mark;
}
