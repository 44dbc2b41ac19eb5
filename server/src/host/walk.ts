/** Finds the Markdown files of a workspace folder. */
import { type Asking, type FileStamp, type Listing, list, read } from './file-questions';
import { type IgnoreRules, isIgnored, isNeverVisited, withIgnoreFile } from './ignored';
import { IGNORE_FILE, isMarkdown, REPOSITORY } from './markdown-names';
import { folderOf, isWithin, joined } from './paths-below';

/** Where to look. */
export interface Ground {
  /** Paths of folders below that belong to somebody else: each workspace folder has its own files. */
  readonly foreign: readonly string[];
  /** Whether a setting leaves out a file or folder, by its path. */
  readonly excludes: (path: string) => boolean;
  readonly limits: { readonly files: number; readonly folders: number };
}

export interface Walked {
  /** The files that were found, by their paths. */
  readonly files: ReadonlyMap<string, FileStamp>;
  /** The paths of what decides about other files, in the folders that were looked at: `.gitignore`, configurations, `.git`. */
  readonly ruling: ReadonlySet<string>;
  /** The folders that were looked at. */
  readonly folders: ReadonlySet<string>;
  /** Folders that could not be, with the reasons. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** Whether there was more than the limits allow. */
  readonly isPartial: boolean;
}

/**
 * Folder by folder, those of one depth together, in the order of their names: whatever comes first when there is too
 * much does so every time. Symbolic links are not followed, so that there is no circle, nothing is found twice, and
 * nothing beyond the root.
 * @param targets the paths to look at, each with what is below it; all of the root without them
 */
export function* walk(ground: Ground, targets?: readonly string[]): Asking<Walked> {
  const walked = {
    files: new Map(),
    ruling: new Set<string>(),
    folders: new Set<string>(),
    unreadable: new Map(),
  };
  let level: readonly Folder[] = [{ path: '', rules: undefined }];
  let isPartial = false;
  while (level.length > 0 && !isPartial) {
    const room = ground.limits.folders - walked.folders.size;
    isPartial = level.length > room;
    const visited = yield* visit(level.slice(0, room), walked);
    for (const one of visited) take(one, ground, targets, walked);
    isPartial ||= walked.files.size > ground.limits.files;
    level = visited.flatMap((one) => foldersIn(one, ground, targets));
  }
  const files = new Map([...walked.files].slice(0, ground.limits.files));
  return { ...walked, files, isPartial };
}

/** Whether a walk with these targets looks at a file. */
export function isTargeted(targets: readonly string[] | undefined, path: string): boolean {
  return targets === undefined || targets.some((target) => isWithin(target, path));
}

interface Folder {
  readonly path: string;
  /** Those of the folders around it, and then its own. */
  readonly rules: IgnoreRules;
}

interface Visited extends Folder {
  readonly listing: Listing;
}

interface Found {
  readonly files: Map<string, FileStamp>;
  readonly ruling: Set<string>;
  readonly folders: Set<string>;
  readonly unreadable: Map<string, string>;
}

/** So many folders are listed by one question. */
const TOGETHER = 64;

function* visit(level: readonly Folder[], found: Found): Asking<readonly Visited[]> {
  const visited: Visited[] = [];
  for (let from = 0; from < level.length; from += TOGETHER) {
    const folders = level.slice(from, from + TOGETHER);
    const listings = yield* list(folders.map(({ path }) => path));
    for (const [index, folder] of folders.entries()) {
      const listing = listings[index];
      found.folders.add(folder.path);
      if (typeof listing === 'string') found.unreadable.set(folder.path, listing);
      else if (listing !== undefined) visited.push({ ...folder, listing });
    }
  }
  return yield* withOwnRules(visited);
}

function* withOwnRules(visited: readonly Visited[]): Asking<readonly Visited[]> {
  const having = visited.filter(({ listing }) => listing.files.some(({ name }) => name === IGNORE_FILE));
  const texts = yield* read(having.map(({ path }) => joined(path, IGNORE_FILE)));
  const own = new Map(having.map(({ path }, index) => [path, texts[index]]));
  return visited.map((one) => {
    const text = own.get(one.path);
    return text === undefined ? one : { ...one, rules: withIgnoreFile(one.rules, one.path, text) };
  });
}

function take(
  { path: folder, rules, listing }: Visited,
  { excludes }: Ground,
  targets: readonly string[] | undefined,
  found: Found,
): void {
  if (listing.folders.includes(REPOSITORY)) found.ruling.add(joined(folder, REPOSITORY));
  for (const { name, size, mtime } of inOrder(listing.files, (file) => file.name)) {
    const path = joined(folder, name);
    if (!isMarkdown(name)) found.ruling.add(path);
    else if (isTargeted(targets, path) && !excludes(path) && !isIgnored(rules, path))
      found.files.set(path, { size, mtime });
  }
}

function foldersIn(
  { path: folder, rules, listing }: Visited,
  { foreign, excludes }: Ground,
  targets: readonly string[] | undefined,
): readonly Folder[] {
  return inOrder(listing.folders, (name) => name)
    .filter((name) => !isNeverVisited(name))
    .map((name) => joined(folder, name))
    .filter((path) => isTargeted(targets, path) || leadsTo(targets, path))
    .filter((path) => !foreign.includes(path) && !excludes(path) && !isIgnored(rules, `${path}/`))
    .map((path) => ({ path, rules }));
}

/** Whether a target lies in a folder. */
function leadsTo(targets: readonly string[] | undefined, folder: string): boolean {
  return targets === undefined || targets.some((target) => isWithin(folder, folderOf(target)));
}

function inOrder<T>(all: readonly T[], name: (one: T) => string): readonly T[] {
  return [...all].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
