/** From the arguments of `minutes check` to the files that they mean. */
import { folderOf } from '../../../host/paths-below';
import { realPath } from '../../files/real-path';
import { FileFinder } from './find-files';
import { type Pattern, readPattern } from './pattern';
import type { SelectedFile, Selection } from './selection';

/**
 * @param patterns files, folders and globs; those that begin with `!` take files out again. Without any of the others
 * the working directory is meant
 */
export function selectFiles(patterns: readonly string[], cwd: string): Selection {
  const wanted = patterns.filter((pattern) => !isExclusion(pattern));
  const unwanted = patterns.filter(isExclusion);
  const isTakenOut = unwanted.map((pattern) => exclusion(readPattern(pattern.slice(1), cwd)));
  const finder = new FileFinder(cwd);
  const found = (wanted.length === 0 ? ['.'] : wanted).map((pattern) => finder.find(pattern));
  const all = eachOnce(found.flatMap((one) => one.files));
  const files = all.filter(({ real }) => !isTakenOut.some((takesOut) => takesOut(real))).sort(byName);
  const problems = found.flatMap((one) => one.problems);
  // Hooks name what has changed, whatever it is.
  const isFound = all.some(({ isNamed }) => !isNamed);
  if (isFound && files.length === 0) problems.push(nothingLeft(unwanted, all.length));
  return { files, problems: [...new Set(problems)] };
}

function nothingLeft(unwanted: readonly string[], count: number): string {
  const take = unwanted.length === 1 ? 'takes' : 'take';
  const all = count === 1 ? 'the only file that was found' : `all ${count} files that were found`;
  return `${unwanted.join(' ')}: ${take} out ${all}, and nothing is left to check`;
}

/** `!(a|b).md` is a glob that leaves something out itself. */
function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

function eachOnce(files: readonly SelectedFile[]): SelectedFile[] {
  const once = new Map<string, SelectedFile>();
  for (const file of files) {
    const other = once.get(file.real);
    once.set(file.real, other === undefined ? file : oneOf(file, other));
  }
  return [...once.values()];
}

/** Of two names of one file the one that is not a link counts, and then the first. */
function oneOf(a: SelectedFile, b: SelectedFile): SelectedFile {
  const [first = a] = [a, b].sort(
    (x, y) => Number(x.path !== x.real) - Number(y.path !== y.real) || byName(x, y),
  );
  return { ...first, isNamed: a.isNamed || b.isNamed };
}

/** A folder that is taken out takes with it what is in it. */
function exclusion(pattern: Pattern): (real: string) => boolean {
  if (pattern.kind === 'file') {
    const excluded = realPath(pattern.path);
    return (real) => real === excluded;
  }
  return (real) => {
    for (let path = real; path !== ''; path = folderOf(path)) if (pattern.matches(path)) return true;
    return false;
  };
}

function byName(a: SelectedFile, b: SelectedFile): number {
  return a.name < b.name ? -1 : 1;
}
