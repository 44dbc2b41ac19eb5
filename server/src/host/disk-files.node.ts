/** Answers questions for files from the disk; synchronous, which is the quickest where nobody waits. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Answer, ListedFile, Listing, Question } from './file-questions';
import { isOfInterest } from './markdown-names';
import { isUndecoded } from './undecoded-name';

/** @param root absolute, with forward slashes, without one at its end; the questions are relative to it */
export function diskBelow(root: string): (question: Question) => Answer {
  return ({ list, read }) => ({
    ...(list && { listings: list.map((folder) => listing(`${root}/${folder}`)) }),
    ...(read && { texts: read.map((file) => textOf(`${root}/${file}`)) }),
  });
}

function listing(folder: string): Listing | string | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return {
      folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
      files: entries.flatMap((entry) => listed(folder, entry)),
    };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? `${error.code}` : `${error}`;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code;
  }
}

/** None where it has gone in the meantime. What nobody finds by its name is listed, so that somebody can say so. */
function listed(folder: string, entry: Dirent): readonly ListedFile[] {
  const { name } = entry;
  if (!entry.isFile() || !isOfInterest(name)) return [];
  const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
  if (stat !== undefined) return [{ name, size: stat.size, mtime: stat.mtimeMs }];
  return isUndecoded(name) ? [{ name, size: 0, mtime: 0 }] : [];
}

function textOf(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    // Without a byte order mark, as editors count columns. What is not UTF-8 is no text that could be told.
    return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}
