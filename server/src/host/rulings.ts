/** What the globs of settings and of the project's configurations say of the files of a workspace folder. */
import picomatch from 'picomatch';
import { isConfigPath } from '../config/names';
import { projectVerdict } from '../config/project-files';
import type { MinutesFiles } from '../minutes/detect';
import { isWithin } from './paths-below';
import { Projects } from './projects';
import type { Ruling } from './root-index';
import type { Walked } from './walk';

/** @returns for paths relative to the root */
export function rulingOfSettings({ include, exclude }: MinutesFiles): (path: string) => Ruling {
  const [isExcluded, isIncluded] = [matching(exclude), matching(include)];
  return (path) => (isExcluded(path) ? 'exclude' : isIncluded(path) ? 'include' : 'nothing');
}

/**
 * @param root absolute, with forward slashes, without one at its end
 * @param read gives the text of a file by its path, if there is one; nothing is remembered from one walk to the next
 */
export function rulingOfProject(
  root: string,
  walked: Walked,
  read: (path: string) => string | undefined,
): (path: string) => Ruling {
  const projects = new Projects(
    remembered((path) => (isMissing(root, walked, path) ? undefined : read(path))),
  );
  return (path) => {
    const absolute = `${root}/${path}`;
    return projectVerdict(projects.of(absolute).config, absolute) ?? 'nothing';
  };
}

/** The walk knows which folders have a configuration: looking for one in all the others would take longer than it. */
function isMissing(root: string, { folders, ruling }: Walked, path: string): boolean {
  if (!isConfigPath(path) || !isWithin(root, path)) return false;
  const below = path.slice(root.length + 1);
  return folders.has(below.slice(0, Math.max(0, below.lastIndexOf('/')))) && !ruling.has(below);
}

/** Every folder looks for the same files in the folders around it. */
function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path) as T;
  };
}

/** A glob without a slash means a file of that name in any folder. */
function matching(globs: readonly string[]): (path: string) => boolean {
  const all = globs.map((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') }));
  return (path) => all.some((matches) => matches(path));
}
