/** What is wrong in the files of a project that say how its minutes are checked. */
import type { ReadFile } from '../config/resolve';
import { readSource } from '../markdown/source';
import { namedFrom } from './files/named-from';
import { located } from './shown/located';
import { placeOf } from './shown/place';

/**
 * @param files by their absolute paths
 * @param cwd the working directory, from which they are named
 * @returns `file:line:column: message` of each mistake, in the order of their places in a file
 */
export function mistakesIn(files: Iterable<readonly [string, ReadFile]>, cwd: string): readonly string[] {
  return [...files].flatMap(([path, { text, problems }]) => {
    if (problems.length === 0) return [];
    const source = readSource(text);
    return problems
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(
        ({ span, message }) => `${located(namedFrom(cwd, path), placeOf(source, span.start))}: ${message}`,
      );
  });
}
