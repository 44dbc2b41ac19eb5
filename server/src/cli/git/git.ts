/**
 * The user's Git, asked for what it knows. A repository that came out of an archive may have a configuration that
 * somebody else has written: nothing that is named in one is started.
 *
 * Sources: git-config(1) for what starts programs, git(1) for the variables, gitsecurityboundary(7) for what Git itself
 * promises.
 */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { Problem } from '../problem';
import { findProgram } from './find-program';

/** Git cannot say what it was asked for. */
export class GitProblem extends Problem {}

export interface Answer {
  /** 0 where all went well. */
  readonly status: number;
  readonly out: string;
  /** In English. */
  readonly err: string;
}

/**
 * @param args such as change nothing, and look into no file of the work tree
 * @param folder in which it is asked
 * @throws {GitProblem} where there is no Git
 */
export function askGit(args: readonly string[], folder: string): Answer {
  const program = findProgram('git');
  if (program === undefined)
    throw new GitProblem('there is no program git in the folders of PATH; install Git');
  const { status, stdout, stderr, error } = spawnSync(program, [...HARMLESS, ...args], {
    ...{ cwd: folder, env: environment(), encoding: 'utf8', maxBuffer: 1e9, windowsHide: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw new GitProblem(`Git cannot be started: ${error.message}`);
  return { status: status ?? 1, out: stdout, err: stderr };
}

/**
 * The same where files of the work tree are looked into: they may be sent through programs before.
 * @throws {GitProblem} where it cannot be asked safely, or at all
 */
export function askGitOfFiles(args: readonly string[], folder: string): Answer {
  return askGit([...withoutFilters(folder), ...args], folder);
}

/** `-c` and a setting, for each setting of each filter that is configured anywhere. */
function withoutFilters(folder: string): readonly string[] {
  const { out } = askGit(['config', '--null', '--name-only', '--get-regexp', '^filter\\.'], folder);
  const filters = new Set(out.split('\0').flatMap((key) => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []));
  return [...filters].flatMap((filter) => {
    // The setting would be taken for another one, and the filter be started.
    if (/[=\n]/.test(filter))
      throw new GitProblem(`Git is configured with a “${filter}” that cannot be switched off`);
    return ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((off) => ['-c', `${filter}.${off}`]);
  });
}

const HARMLESS = [
  '--no-pager',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', `core.hooksPath=${devNull}`],
  ...['-c', 'diff.external='],
  // A folder in the work tree that looks like a repository is none.
  ...['-c', 'safe.bareRepository=explicit'],
];

/** The variables of the user, who may have said where the repository is; but nothing is started, locked or fetched. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_EXTERNAL_DIFF: _, ...env } = process.env;
  return {
    ...env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
