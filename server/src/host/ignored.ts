/** Which files and folders a workspace does not want to be looked at: `.gitignore` in any folder, and settings. */
import ignore, { type Ignore } from 'ignore';

/** The rules that hold in a folder: its own and those of the folders around it. */
export type IgnoreRules = Ignore | undefined;

/** What never counts, whatever anybody says. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules', '.hg', '.svn']);

/** Longer than what anybody writes by hand, and as much as is looked at. In UTF-16 code units. */
const LONGEST = 100_000;

/**
 * The rules within a folder that has a `.gitignore`. Of rules that contradict each other the last one counts, so those
 * of the inner folder come last, as paths from the root: then one of them can take back one of an outer folder.
 * @param folder relative to the root, with forward slashes, empty for the root
 */
export function withIgnoreFile(outer: IgnoreRules, folder: string, text: string): Ignore {
  const rules = ignore({ ignorecase: false });
  if (outer !== undefined) rules.add(outer);
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  return rules.add(lines.map((line) => fromRoot(folder, line)));
}

/** @param path relative to the root, with forward slashes; that of a folder ends in one */
export function isIgnored(rules: IgnoreRules, path: string): boolean {
  return rules?.ignores(path) === true;
}

/** @param name of a folder */
export function isNeverVisited(name: string): boolean {
  return NEVER.has(name);
}

/** A pattern with a slash that is not its last character begins in the folder; any other is about the folders below too. */
function fromRoot(folder: string, line: string): string {
  const [, negation = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? [];
  if (folder === '' || pattern.trim() === '' || line.startsWith('#')) return line;
  const isAnchored = pattern.trimEnd().slice(0, -1).includes('/');
  const base = `/${literal(folder)}/`;
  return `${negation}${base}${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}

function literal(folder: string): string {
  return folder.replace(/[*?[\]\\! #]/g, '\\$&');
}
