/** Which folder has all minutes that belong together with those in a folder. */
import type { Projects } from '../../host/projects';
import { rootOf } from './root-of';

/**
 * The root of what lies in the folder.
 * @param folder absolute, with forward slashes
 */
export function rootAround(folder: string, ground: { projects: Projects; cwd: string }): string {
  return rootOf(minutesIn(folder), ground);
}

/** A file by which to ask what holds for minutes in the folder, which need not be there. */
export function minutesIn(folder: string): string {
  return `${folder.replace(/\/$/, '')}/minutes.md`;
}
