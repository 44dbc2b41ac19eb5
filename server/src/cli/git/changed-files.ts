/** Which files a change is about, as a pull request would show them. */
import { type Answer, askGit, askGitOfFiles, GitProblem } from './git';

/**
 * The files of the repository that are not what they were in the last commit that it and `ref` have in common, and
 * those that are in no commit yet. What is deleted is not among them; what was renamed is, by its new name.
 * @param ref a branch, a tag, a commit; nothing that begins with a dash
 * @param folder any of the repository
 * @returns absolute paths with forward slashes, without links
 * @throws {GitProblem}
 */
export function changedFiles(ref: string, folder: string): ReadonlySet<string> {
  const { root, isCutOff } = repositoryOf(folder);
  const base = baseOf(ref, root, isCutOff);
  // From the root the paths are all that there are, and begin there, whatever is configured.
  const changed = listed(askGitOfFiles(['diff', ...DIFF, base, '--'], root));
  const untracked = listed(askGit(['ls-files', '-z', '--others', '--exclude-standard'], root));
  return new Set([...changed, ...untracked].map((path) => `${root}/${path}`));
}

const DIFF = [
  ...['--name-only', '-z', '--no-renames', '--diff-filter=d'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=all'],
];

interface Repository {
  readonly root: string;
  /** Whether the beginning of its history is not there. */
  readonly isCutOff: boolean;
}

function repositoryOf(folder: string): Repository {
  const answer = askGit(['rev-parse', '--show-toplevel', '--is-shallow-repository'], folder);
  const [, root, isShallow] = /^(.*)\n(true|false)\n$/s.exec(answer.out) ?? [];
  if (answer.status === 0 && root !== undefined) return { root, isCutOff: isShallow === 'true' };
  throw /not a git repository/.test(answer.err)
    ? new GitProblem(`${folder} is in no Git repository`)
    : refused(answer);
}

/** The last commit in common. */
function baseOf(ref: string, root: string, isCutOff: boolean): string {
  const { status, out } = askGit(['merge-base', ref, 'HEAD'], root);
  if (status === 0) return out.trim();
  const isKnown = askGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root).status === 0;
  const remedy = isCutOff
    ? 'the history is cut off here, so fetch all of it: “git fetch --unshallow”, or fetch-depth: 0 in a workflow'
    : '“git fetch” brings what is elsewhere';
  throw new GitProblem(
    isKnown
      ? `“${ref}” and what is checked out have no commit in common${isCutOff ? `; ${remedy}` : ''}`
      : `there is no commit “${ref}”; ${remedy}`,
  );
}

function listed(answer: Answer): readonly string[] {
  if (answer.status !== 0) throw refused(answer);
  return answer.out.split('\0').filter((path) => path !== '');
}

/** What Git says itself, in its first line. */
function refused({ err, status }: Answer): GitProblem {
  const [line = ''] = err.split('\n');
  return new GitProblem(line === '' ? `Git ends with exit code ${status}` : `Git says “${line}”`);
}
