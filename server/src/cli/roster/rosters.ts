/** Which rosters are checked: those that are named, else those of the project. */
import { resolve } from 'node:path';
import type { Projects } from '../../host/projects';
import { type RosterFile, rosterFile } from '../../service/roster/roster-file';
import { namedFrom } from '../files/named-from';
import { readTextFile } from '../files/read-text-file';
import { naming } from '../naming';

/**
 * Each once, in the order in which they are named.
 * @param files relative to `cwd`, or absolute
 * @throws {Problem} with the name of the file
 */
export function namedRosters(files: readonly string[], cwd: string): readonly RosterFile[] {
  const once = new Map(files.map((file) => [resolve(cwd, file), file]));
  return [...once.values()].map((file) =>
    rosterFile(
      file,
      naming(file, () => readTextFile(file, cwd)),
    ),
  );
}

/** @param projects have read the configuration */
export function configuredRosters(projects: Projects, cwd: string): readonly RosterFile[] {
  return [...projects.files()].flatMap(([path, { text, isRoster }]) =>
    isRoster === true ? rosterFile(namedFrom(cwd, path), text) : [],
  );
}
