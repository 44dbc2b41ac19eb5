/** The Markdown files of a folder, as the archive of a workspace folder has them. */
import { diskBelow } from '../../host/disk-files.node';
import { answeredBy } from '../../host/file-questions';
import { isWithin } from '../../host/paths-below';
import { walk } from '../../host/walk';
import { repositoryAround } from './repository-around';

export interface MarkdownBelow {
  /** Absolute paths with forward slashes, in the order of the walk. */
  readonly files: readonly string[];
  /** Paths of folders that could not be looked into, with the codes of the errors. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * All of it, however many there are: whoever checks a folder believes that it was checked. What `.gitignore` leaves out,
 * also that of a folder around it in the same repository, is not in it, and symbolic links are not followed.
 * @param folder absolute, with forward slashes, without links in it
 */
export function markdownBelow(folder: string): MarkdownBelow {
  const start = folder.replace(/\/$/, '');
  const root = repositoryAround(start) ?? start;
  const target = start.slice(root.length + 1);
  const ground = { foreign: [], excludes: () => false, limits: UNLIMITED };
  const { files, unreadable } = answeredBy(
    walk(ground, target === '' ? undefined : [target]),
    diskBelow(root),
  );
  // On the way to the folder others are listed, which are nothing of what was asked for.
  const concerned = [...unreadable].filter(([path]) => isWithin(target, path));
  return {
    files: [...files.keys()].map((path) => `${root}/${path}`),
    unreadable: new Map(concerned.map(([path, why]) => [path === '' ? root : `${root}/${path}`, why])),
  };
}

const UNLIMITED = { files: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY };
