/** Which files of a workspace the index looks at: by their names, before anything of them is read. */
import { CONFIG_NAMES } from '../config/names';

/** @param name of a file, or its path */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?)$/i.test(name);
}

export const IGNORE_FILE = '.gitignore';

/** A folder, or a file in a work tree of its own and in a submodule: where it is, a repository begins. */
export const REPOSITORY = '.git';

/** Whether the listing of a folder has to name a file. */
export function isOfInterest(name: string): boolean {
  return isMarkdown(name) || isRuling(name);
}

/** Whether a file decides about others in its folder and below: which of them count. */
function isRuling(name: string): boolean {
  return name === IGNORE_FILE || name === REPOSITORY || CONFIG_NAMES.some((config) => config === name);
}
