/** Which files are ignored, Git knows best. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { diskBelow } from '../../server/src/host/disk-files.node';
import { answeredBy } from '../../server/src/host/file-questions';
import { groundOf } from '../../server/src/host/ground';
import { walk } from '../../server/src/host/walk';
import { holds } from '../support/holds';

vi.setConfig({ testTimeout: 86_400_000 });

const hasGit = spawnSync('git', ['--version']).status === 0;

// Git takes `?` for one byte, and we for one character: that of a letter with an accent is no matter of Git's.
const name = fc.constantFrom('a', 'b', 'a b', '[a]', '!a', '#a');
const folder = fc.array(name, { maxLength: 3 }).map((names) => names.map((one) => `${one}/`).join(''));
const file = fc
  .tuple(folder, fc.constantFrom('x.md', 'y.md', 'a.md', '!x.md'))
  .map((parts) => parts.join(''));
const pattern = fc.constantFrom(
  ...[
    'a',
    'b',
    'a/',
    '/a',
    '*',
    '*/',
    '!*/',
    '**',
    '**/b',
    'a/**',
    'a/*',
    'a/**/b',
    '!a',
    '!/a',
    '!b/',
    'a b',
    'a\\ b',
  ],
  ...[
    'x.md',
    '!x.md',
    '*.md',
    '!*.md',
    '/x.md',
    'b/x.md',
    '[ab]',
    '[a]',
    '\\[a\\]',
    '?',
    '\\!a',
    '\\#a',
    '#a',
  ],
  ...[
    'x.md ',
    'a/ ',
    '',
    ' ',
    '!',
    '/',
    '*/x.md',
    '**/a/x.md',
    'a*',
    '!a/x.md',
    '[!a]',
    '[a-b].md',
    '\\!x.md',
  ],
);
const ignoreFile = fc.tuple(folder, fc.array(pattern, { minLength: 1, maxLength: 5 }));

test.skipIf(!hasGit)('the walk finds what Git would add', () =>
  holds(
    60,
    fc.property(
      fc.array(file, { minLength: 1, maxLength: 12 }),
      fc.array(ignoreFile, { maxLength: 3 }),
      (files, ignoring) => {
        const root = mkdtempSync(join(tmpdir(), 'minutes-git-'));
        try {
          const write = (path: string, text: string): void => {
            mkdirSync(dirname(join(root, path)), { recursive: true });
            writeFileSync(join(root, path), text);
          };
          for (const path of files) write(path, 'text');
          for (const [path, lines] of ignoring) write(`${path}.gitignore`, lines.join('\n'));
          const walked = answeredBy(walk(groundOf([], [])), diskBelow(root.replaceAll('\\', '/')));
          expect([...walked.files.keys()].sort()).toEqual(addedByGit(root));
        } finally {
          rmSync(root, { recursive: true });
        }
      },
    ),
  ),
);

function addedByGit(cwd: string): readonly string[] {
  // Whatever the user tells Git to ignore everywhere is of no matter here.
  const env = { ...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8' });
  git('init', '--quiet');
  const all = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
  return all.filter((path) => path.endsWith('.md')).sort();
}
