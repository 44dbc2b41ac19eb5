/** `minutes check --changed`: which files a change is about, and that nothing of a repository is run to find out. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findProgram } from '../../server/src/cli/git/find-program';
import { ran } from '../support/ran';

const MINUTES = '<!-- minutes: on -->\n\n# Attendees\n\n- Ada Byron\n- Ada Byron\n';
const NAMES = ['a.md', 'b.md', 'docs/c.md', 'docs/d.md', 'gone.md'];

/** A repository with a commit, of which each test has a copy. */
let template: string;
let cwd: string;

beforeAll(() => {
  const user = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
  // What the user of this machine has configured is not what is tried.
  const settings = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: tmpdir(),
  };
  for (const [name, value] of Object.entries({ ...user, ...committer, ...settings })) vi.stubEnv(name, value);
  template = mkdtempSync(join(tmpdir(), 'minutes-repository-'));
  cwd = template;
  for (const name of NAMES) write(name);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  git('checkout', '--quiet', '-b', 'topic');
});
afterAll(() => {
  rmSync(template, { recursive: true });
  vi.unstubAllEnvs();
});

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-changed-')));
  cpSync(template, cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('what has changed', () => {
  test('committed, staged, not staged, unknown to Git; not what was deleted', () => {
    expect(changed()).toEqual([]);
    write('a.md', `${MINUTES}\n`);
    git('commit', '--quiet', '--all', '--message=second');
    write('b.md', `${MINUTES}\n`);
    git('add', 'b.md');
    write('docs/c.md', `${MINUTES}\n`);
    write('docs/new.md');
    rmSync(join(cwd, 'gone.md'));
    expect(changed()).toEqual(['a.md', 'b.md', 'docs/c.md', 'docs/new.md']);
    expect(changed({ from: 'docs' })).toEqual(['c.md', 'new.md']);
    expect(changed({ with: ['docs'] })).toEqual(['docs/c.md', 'docs/new.md']);
    expect(changed({ with: ['*.md', '!b.md'] })).toEqual(['a.md']);
    expect(changed({ with: ['docs/c.md', 'docs/d.md'] })).toEqual(['docs/c.md']);
    expect(changed({ ref: 'HEAD' })).toEqual(['b.md', 'docs/c.md', 'docs/new.md']);
  });

  test('not what has changed on the other branch since', () => {
    git('checkout', '--quiet', 'main');
    write('a.md', `${MINUTES}\n`);
    git('commit', '--quiet', '--all', '--message=second');
    git('checkout', '--quiet', 'topic');
    write('b.md', `${MINUTES}\n`);
    expect(changed()).toEqual(['b.md']);
  });

  test('what was renamed, by its new name', () => {
    renameSync(join(cwd, 'a.md'), join(cwd, 'docs', 'z.md'));
    git('add', '.');
    expect(changed()).toEqual(['docs/z.md']);
  });

  test('not what is ignored', () => {
    write('.gitignore', 'new.md\n');
    write('new.md');
    expect(changed()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('whatever it is called', () => {
    const odd = [
      'line\nbreak.md',
      'with space.md',
      '-x.md',
      '"quote".md',
      'Übung.md',
      'back\\slash.md',
    ].sort();
    for (const name of odd) write(name);
    expect(changed().toSorted()).toEqual(odd);
    git('add', '.');
    expect(changed().toSorted()).toEqual(odd);
  });

  // Elsewhere names are text.
  test.runIf(process.platform === 'linux')('also where a name is not UTF-8, which nobody can read', () => {
    const path = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]);
    writeFileSync(path, 'a text');
    expect(check('main').err).toBe(
      'minutes: caf\uFFFD.md: cannot be found by its name, which is not UTF-8; rename it\n',
    );
    git('add', '.');
    git('commit', '--quiet', '--message=name');
    expect(check('HEAD')).toMatchObject({ err: '', code: 0 });
    rmSync(path);
  });

  test('nothing is no mistake, and a file that is not there is one', () => {
    expect(check('main')).toEqual({ out: '0 files checked, nothing found\n', err: '', code: 0 });
    expect(check('main', 'missing.md', 'a.md')).toMatchObject({
      err: 'minutes: missing.md: there is no such file; check the path\n',
      code: 2,
    });
  });
});

describe('what is told', () => {
  test.each([
    ['nowhere', 'there is no commit “nowhere”; “git fetch” brings what is elsewhere'],
    ['a b', 'there is no commit “a b”; “git fetch” brings what is elsewhere'],
    ['main:a.md', 'there is no commit “main:a.md”; “git fetch” brings what is elsewhere'],
  ])('no commit %j', (ref, message) => {
    expect(check(ref)).toEqual({ out: '', err: `minutes: --changed: ${message}\n`, code: 2 });
  });

  test.each(['-x', '--output=a.md', ''])('%j is no commit', (ref) => {
    expect(ran(['check', `--changed=${ref}`], { cwd }).code).toBe(2);
    expect(ran(['check', '--changed', ref], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, '--output=a.md'))).toBe(false);
  });

  test('no commit in common', () => {
    git('checkout', '--quiet', '--orphan', 'other');
    git('commit', '--quiet', '--message=other');
    expect(check('main').err).toBe(
      'minutes: --changed: “main” and what is checked out have no commit in common\n',
    );
  });

  test('a history that is cut off', () => {
    git('checkout', '--quiet', 'main');
    write('a.md', `${MINUTES}\n`);
    git('commit', '--quiet', '--all', '--message=second');
    git('clone', '--quiet', '--no-single-branch', '--depth=1', `file://${cwd}`, 'shallow');
    expect(check('origin/topic', { from: 'shallow' }).err).toMatch(
      /have no commit in common; the history is cut off here/,
    );
    expect(check('nowhere', { from: 'shallow' }).err).toMatch(
      /there is no commit “nowhere”; the history is cut off here/,
    );
  });

  test('no repository, and no Git', () => {
    rmSync(join(cwd, '.git'), { recursive: true });
    expect(check('main').err).toBe(`minutes: --changed: ${cwd} is in no Git repository\n`);
    vi.stubEnv('PATH', cwd);
    const { err } = check('main');
    vi.stubEnv('PATH', path);
    expect(err).toBe('minutes: --changed: there is no program git in the folders of PATH; install Git\n');
  });
});

const { PATH: path = '' } = process.env;

describe.skipIf(process.platform === 'win32')('nothing that a repository names is run', () => {
  beforeEach(() => {
    write('run.sh', '#!/bin/sh\necho "$0 $@" >> "$(dirname "$0")/ran"\ncat\n');
    chmodSync(join(cwd, 'run.sh'), 0o755);
    // The same text at another time: Git has to look into it.
    utimesSync(join(cwd, 'a.md'), 1e9, 1e9);
  });
  afterEach(() => expect(existsSync(join(cwd, 'ran'))).toBe(false));

  test.each([
    ['a monitor', ['core.fsmonitor']],
    ['a filter', ['filter.x.clean', 'filter.x.smudge']],
    ['a filter that is a process', ['filter.x.process']],
    ['another diff', ['diff.external', 'diff.x.command', 'diff.x.textconv']],
    ['hooks', []],
  ])('%s', (_, settings) => {
    for (const setting of settings) git('config', setting, join(cwd, 'run.sh'));
    git('config', 'filter.x.required', 'true');
    write('.git/hooks/post-index-change', `#!/bin/sh\n${cwd}/run.sh </dev/null\n`);
    chmodSync(join(cwd, '.git/hooks/post-index-change'), 0o755);
    write('.git/info/attributes', '*.md filter=x diff=x\n');
    write('b.md', `${MINUTES}\n`);
    expect(changed()).toEqual(['b.md']);
  });

  test('nor is it asked where a filter could not be switched off', () => {
    git('config', 'filter.x=y.clean', join(cwd, 'run.sh'));
    write('.git/info/attributes', '*.md filter=x=y\n');
    expect(check('main').err).toBe(
      'minutes: --changed: Git is configured with a “filter.x=y” that cannot be switched off\n',
    );
  });

  test('a folder that looks like a repository is none', () => {
    cpSync(join(cwd, '.git'), join(cwd, 'docs', 'trap'), { recursive: true });
    write('docs/trap/e.md');
    const config = (...setting: readonly string[]) => git('config', '--file', 'docs/trap/config', ...setting);
    config('core.fsmonitor', join(cwd, 'run.sh'));
    config('core.worktree', cwd);
    expect(check('main', { from: 'docs/trap' }).err).toContain('Git says “fatal: cannot use bare repository');
  });
});

test('a program is looked for in absolute folders only', () => {
  const program = process.platform === 'win32' ? 'git.exe' : 'git';
  write(`bin/${program}`, '');
  chmodSync(join(cwd, 'bin', program), 0o755);
  mkdirSync(join(cwd, 'other', program), { recursive: true });
  const find = (...folders: readonly string[]) => findProgram('git', { PATH: folders.join(delimiter) });
  expect(find('bin', '.', '', join(cwd, 'other'))).toBeUndefined();
  expect(find(join(cwd, 'other'), join(cwd, 'bin'))).toBe(join(cwd, 'bin', program));
});

function write(name: string, text = MINUTES): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

interface Options {
  readonly ref?: string;
  readonly from?: string;
  readonly with?: readonly string[];
}

/** The files that were checked: each has a finding. */
function changed({ ref = 'main', from = '.', with: patterns = [] }: Options = {}): readonly string[] {
  const findings: readonly { file: string }[] = JSON.parse(
    check(ref, { from }, '--format', 'json', '--no-cache', '--', ...patterns).out,
  );
  return findings.map(({ file }) => file);
}

function check(ref: string, ...rest: readonly (string | { readonly from: string })[]) {
  const from = rest.find((one) => typeof one !== 'string')?.from ?? '.';
  const args = rest.filter((one) => typeof one === 'string');
  return ran(['check', '--changed', ref, ...args], { cwd: join(cwd, from) });
}
