/** Which configuration a file has: the nearest one upwards, and what that one goes on top of. */

import { t } from '../words/words';
import { type Config, merged, NO_CONFIG } from './config';
import { CONFIG_NAMES } from './names';
import { type Reference, readConfig } from './read-config';
import { readRoster } from './roster';
import type { Problem } from './tree';

export interface ResolvedConfig {
  readonly config: Config;
  /** The file that was found; undefined where there is none. */
  readonly path: string | undefined;
  /** The root of the repository in which the search came to its end; undefined where it found a file, or no repository. */
  readonly repository: string | undefined;
  /** The folders in which it was looked for, the innermost first. */
  readonly searched: readonly string[];
  /** All files that were read, by their paths: when one of them changes, so does the configuration. So it does when one of the missing ones appears. */
  readonly files: ReadonlyMap<string, ReadFile>;
  /** The paths of those that were looked for because of what one of them says, and are not there. */
  readonly missing: readonly string[];
}

export interface ReadFile {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly isRoster?: true;
}

/**
 * A question for the text of a file by its path (absolute, forward slashes), answered with the text, or with
 * undefined where there is none. Whoever runs the generator reads: from the disk, or through an editor.
 */
export type Reading<T> = Generator<string, T, string | undefined>;

/** Answers all questions of a reading at once. */
export function answered<T>(reading: Reading<T>, read: (path: string) => string | undefined): T {
  let step = reading.next();
  while (step.done !== true) step = reading.next(read(step.value));
  return step.value;
}

/** Where a configuration was looked for, and the file that was found, if any. */
export interface FoundConfig extends Pick<ResolvedConfig, 'repository' | 'searched'> {
  readonly file: { readonly path: string; readonly text: string } | undefined;
}

/**
 * Looks for the configuration of the files in a folder, from there upwards to the root of the repository, or of the
 * file system where the folder is in none.
 * @param folder absolute, with forward slashes, without one at its end
 */
export function* findConfig(folder: string): Reading<FoundConfig> {
  const searched: string[] = [];
  for (let current = folder; ; current = current.slice(0, current.lastIndexOf('/'))) {
    searched.push(current);
    for (const name of CONFIG_NAMES) {
      const path = `${current}/${name}`;
      const text = yield path;
      if (text !== undefined) return { file: { path, text }, repository: undefined, searched };
    }
    if (yield* isRepository(current)) return { file: undefined, repository: current, searched };
    if (!current.includes('/')) return { file: undefined, repository: undefined, searched };
  }
}

/** What a configuration that was found says, with all that it names. */
export function* resolveFound({ file, repository, searched }: FoundConfig): Reading<ResolvedConfig> {
  if (file === undefined) return { ...NOTHING_FOUND, repository, searched };
  return { ...(yield* resolveFile(file.path, file.text)), searched };
}

/**
 * The configuration in a file that somebody has named: it is the one, whatever it is called and wherever it lies.
 * @param path absolute, with forward slashes
 */
export function* resolveNamed(path: string): Reading<ResolvedConfig> {
  const text = yield path;
  if (text === undefined) return { ...NOTHING_FOUND, path, missing: [path] };
  const files: Files = { read: new Map(), missing: [] };
  const config = yield* load(path, text, [path], files);
  return { ...NOTHING_FOUND, config, path, files: files.read, missing: files.missing };
}

const NOTHING_FOUND: ResolvedConfig = {
  ...{ config: NO_CONFIG, path: undefined, repository: undefined },
  ...{ searched: [], files: new Map(), missing: [] },
};

/** `.git` is a folder, or a file in a work tree of its own and in a submodule. */
function* isRepository(folder: string): Reading<boolean> {
  return (yield `${folder}/.git/HEAD`) !== undefined || (yield `${folder}/.git`) !== undefined;
}

function* resolveFile(path: string, text: string): Reading<ResolvedConfig> {
  const files: Files = { read: new Map(), missing: [] };
  const config = yield* load(path, text, [path], files);
  yield* loadIgnored(path, files);
  return { ...NOTHING_FOUND, config, path, files: files.read, missing: files.missing };
}

/** Whoever writes into a second one in the same folder should know that it does not count. */
function* loadIgnored(path: string, { read }: Files): Reading<void> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  for (const other of CONFIG_NAMES) {
    const ignored = `${folder}/${other}`;
    const text = read.has(ignored) ? undefined : yield ignored;
    const message = t(
      'This file does not count, because there is a {0} in this folder: put all into one of them',
      name,
    );
    if (text !== undefined) read.set(ignored, { text, problems: [{ span: { start: 0, end: 0 }, message }] });
  }
}

interface Files {
  readonly read: Map<string, ReadFile>;
  readonly missing: string[];
}

/** @param chain the files that extend one another, the first of them first */
function* load(path: string, text: string, chain: readonly string[], files: Files): Reading<Config> {
  const file = readConfig(text, path);
  const problems = [...file.problems];
  files.read.set(path, { text, problems });
  let config = NO_CONFIG;
  for (const reference of file.extends) {
    const target = pathTo(path, reference);
    const below = yield* loadExtended(target, reference, chain, files);
    if (typeof below === 'string') problems.push({ span: reference.tree.span, message: below });
    else config = merged(config, below);
  }
  for (const reference of file.rosters) {
    const people = yield* loadRoster(pathTo(path, reference), files);
    if (people === undefined) problems.push({ span: reference.tree.span, message: missing(reference) });
    else config = merged(config, { ...NO_CONFIG, people });
  }
  return merged(config, file.config);
}

/** @returns what is wrong, where it cannot be had */
function* loadExtended(
  target: string,
  reference: Reference,
  chain: readonly string[],
  files: Files,
): Reading<Config | string> {
  if (chain.includes(target)) return t('"{0}" extends this file in turn: it is left out', reference.path);
  // Twice the same below is no more than once; and files that each name the next one twice would never end.
  if (files.read.has(target)) return NO_CONFIG;
  const text = yield target;
  if (text !== undefined) return yield* load(target, text, [...chain, target], files);
  files.missing.push(target);
  return missing(reference);
}

function* loadRoster(target: string, files: Files): Reading<Config['people'] | undefined> {
  const text = yield target;
  if (text === undefined) {
    files.missing.push(target);
    return undefined;
  }
  const { people, problems } = readRoster(text, target);
  files.read.set(target, { text, problems: [...problems], isRoster: true });
  return people;
}

function missing({ path }: Reference): string {
  return t('There is no file "{0}": check the path, which begins in the folder of this file', path);
}

/** Relative to the folder of the file that names it; `.` and `..` are taken out. */
function pathTo(from: string, { path }: Reference): string {
  const absolute = /^(?:\/|[a-z]:)/i.test(path) ? path : `${from.slice(0, from.lastIndexOf('/'))}/${path}`;
  const parts: string[] = [];
  for (const part of absolute.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
