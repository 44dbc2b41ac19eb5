/** Which folder has all minutes that belong together with those in a folder. */
import { isWithin } from '../../host/paths-below';
import type { Projects } from '../../host/projects';
import { rootOf } from './root-of';

/**
 * The root of what lies in the folder (`rootOf`); the folder itself where that lies elsewhere, as where it is the working
 * directory.
 * @param folder absolute, with forward slashes
 */
export function rootAround(folder: string, ground: { projects: Projects; cwd: string }): string {
  const root = rootOf(minutesIn(folder), ground);
  return isWithin(root, folder) ? root : folder;
}

/** A file by which to ask what holds for minutes in the folder, which need not be there. */
export function minutesIn(folder: string): string {
  return `${folder.replace(/\/$/, '')}/minutes.md`;
}
