/** Which files `minutes check` looks at: files, folders, globs, and what takes them out again. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { selectFiles } from '../../server/src/cli/check/select/select-files';
import { systemError, withOther } from '../support/failing-fs';

const onWindows = process.platform === 'win32';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-select-')));
  for (const name of ['a.md', 'docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown', 'docs/notes.txt'])
    write(name);
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('what is meant', () => {
  test.each([
    [[], ['a.md', 'docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown']],
    [['.'], ['a.md', 'docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown']],
    [['docs/'], ['docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown']],
    [['docs/*.md'], ['docs/b.md']],
    [
      ['./docs/**/*.md', '*'],
      ['a.md', 'docs/b.md', 'docs/old/c.md'],
    ],
    [['{a,docs/b}.md'], ['a.md', 'docs/b.md']],
    [['!(a).md', 'a.md'], ['a.md']],
    [['docs/"b"*', 'a*.md'], ['a.md']],
    [
      ['docs', '!docs/**/*"c"*'],
      ['docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown'],
    ],
    [['docs/**/*(c)*', 'a.md'], ['a.md']],
    [['docs', '!docs/old'], ['docs/b.md']],
    [['!docs/old/', 'docs'], ['docs/b.md']],
    [['!**/old'], ['a.md', 'docs/b.md']],
    [['!**/*.md'], ['docs/old/d.markdown']],
    [['a.md', 'docs/b.md', '!a.md'], ['docs/b.md']],
    [['docs/notes.txt'], ['docs/notes.txt']],
    [['missing.md'], ['missing.md']],
    [
      ['docs/old/../b.md', './a.md', 'a.md', '.'],
      ['a.md', 'docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown'],
    ],
  ])('%j', (patterns, names) => {
    expect(namesOf(patterns)).toEqual(names);
  });

  test('from a folder below, and by an absolute path', () => {
    expect(namesOf(['../*.md', '.'], 'docs')).toEqual(['../a.md', 'b.md', 'old/c.md', 'old/d.markdown']);
    expect(namesOf([join(cwd, 'docs', 'b.md'), join(cwd, 'a.md')], 'docs')).toEqual([`${cwd}/a.md`, 'b.md']);
    expect(namesOf([join(cwd, '*.md')], 'docs')).toEqual([`${cwd}/a.md`]);
  });
});

test('a file that was named is known as such, also when it is found as well', () => {
  const { files } = selectFiles(['docs', 'docs/b.md', 'a.md'], cwd);
  expect(files.filter(({ isNamed }) => isNamed).map(({ name }) => name)).toEqual(['a.md', 'docs/b.md']);
});

test('paths are absolute, and as the working directory is written', () => {
  const { files } = selectFiles(['docs/b.md', 'docs/old'], cwd);
  expect(files.map(({ path }) => path)).toEqual([
    `${cwd}/docs/b.md`,
    `${cwd}/docs/old/c.md`,
    `${cwd}/docs/old/d.markdown`,
  ]);
});

describe('names with odd characters', () => {
  const odd = [
    'with space.md',
    "quote's “here”.md",
    '-x.md',
    '!x.md',
    'Notes [draft].md',
    'what (old).md',
    'a{b}.md',
  ];
  // Windows has no such names.
  const worse = [
    'line\nbreak.md',
    'back\\slash.md',
    'escape\u001b[2J.md',
    'star*.md',
    'why?.md',
    'double"quote.md',
  ];

  test.each(onWindows ? odd : [...odd, ...worse])('%j', (name) => {
    write(name);
    expect(namesOf([`./${name}`])).toEqual([name]);
    expect(namesOf([])).toContain(name);
    expect(namesOf([`!${name}`])).not.toContain(name);
  });

  test('a folder with the characters of globs', () => {
    write('[2031]/a.md');
    expect(namesOf(['[2031]'])).toEqual(['[2031]/a.md']);
    expect(namesOf(['[[]2031]/*.md'])).toEqual(['[2031]/a.md']);
    expect(namesOf(['\\[2031]/*.md'])).toEqual(['[2031]/a.md']);
    write('(2031)/!odd.md');
    expect(namesOf(['(2031)/!*.md'])).toEqual(['(2031)/!odd.md']);
    expect(namesOf(['./!*.md', 'a.md'])).toEqual(['a.md']);
  });
});

describe('what is left out', () => {
  test.each([
    ['.git', '.git/a.md'],
    ['node_modules', 'docs/node_modules/a.md'],
  ])('%s', (_, name) => {
    write(name);
    expect(namesOf([])).not.toContain(name);
  });

  test('what is ignored, also from around the folder in its repository, but not what is named', () => {
    write('.git/HEAD');
    write('.gitignore', 'old/\nb.md\n');
    expect(namesOf(['docs', '**'])).toEqual(['a.md']);
    expect(namesOf(['.'], 'docs')).toEqual([]);
    expect(namesOf(['docs/b.md'])).toEqual(['docs/b.md']);
  });

  test('what lies beyond a folder of the repository', () => {
    write('.gitignore', 'b.md\n');
    write('docs/.git');
    expect(namesOf(['docs'])).toContain('docs/b.md');
  });
});

describe.skipIf(onWindows)('links', () => {
  test('are not followed where nobody names them', () => {
    symlinkSync('docs', join(cwd, 'link'));
    symlinkSync('a.md', join(cwd, 'link.md'));
    expect(namesOf([])).toEqual(namesOf(['.']));
    expect(namesOf([])).not.toContain('link.md');
    expect(namesOf(['**/b.md'])).toEqual(['docs/b.md']);
  });

  test('lead to what is checked once', () => {
    symlinkSync('docs', join(cwd, 'link'));
    symlinkSync('a.md', join(cwd, '0.md'));
    expect(namesOf(['link/*.md', 'link'])).toEqual(['docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown']);
    expect(namesOf(['link/b.md', 'docs'])).toEqual(['docs/b.md', 'docs/old/c.md', 'docs/old/d.markdown']);
    expect(namesOf(['0.md', 'a.md'])).toEqual(['a.md']);
    expect(namesOf(['0.md'])).toEqual(['0.md']);
    expect(namesOf(['0.md', '!a.md'])).toEqual([]);
  });

  test('in a circle are no file', () => {
    symlinkSync('circle.md', join(cwd, 'circle.md'));
    expect(namesOf(['circle.md'])).toEqual(['circle.md']);
    expect(namesOf([])).not.toContain('circle.md');
  });
});

describe('what is told', () => {
  test.each([[['docs/*.txt']], [['nothing/*']], [['docs/**/x.md', 'a.md']]])(
    '%j matches nothing',
    (patterns) => {
      const { problems } = selectFiles(patterns, cwd);
      expect(problems).toEqual([
        expect.stringMatching(/^.*: there is no such file, and as a glob it matches no Markdown file/),
      ]);
    },
  );

  test('a folder without Markdown files, once', () => {
    mkdirSync(join(cwd, 'empty'));
    expect(selectFiles(['empty', 'empty'], cwd).problems).toEqual([
      expect.stringMatching(/^empty: there are no Markdown files in this folder/),
    ]);
  });

  test.each([
    [['docs', '!docs/**'], '!docs/**: takes out all 3 files that were found, and nothing is left to check'],
    [
      ['docs/*.md', '!**/b.md', '!a.md'],
      '!**/b.md !a.md: take out the only file that was found, and nothing is left to check',
    ],
  ])('%j leaves nothing', (patterns, problem) => {
    expect(selectFiles(patterns, cwd)).toEqual({ files: [], problems: [problem] });
  });

  test('nothing of files that were named and are taken out: hooks name what has changed', () => {
    expect(selectFiles(['a.md', '!*.md'], cwd)).toEqual({ files: [], problems: [] });
  });

  test('nothing of what takes nothing out', () => {
    expect(selectFiles(['a.md', '!missing.md', '!*.txt'], cwd)).toMatchObject({ problems: [] });
  });

  test('a glob that is too long is a file that is not there', () => {
    const pattern = `${'*'.repeat(70_000)}.md`;
    expect(namesOf([pattern])).toEqual([pattern]);
  });

  test.each([
    ['docs', 'docs/old', ['docs/b.md'], 'docs/old'],
    ['docs/old', 'docs/old', [], 'docs/old'],
    ['docs/old/*.md', 'docs/old', [], 'docs/old'],
    ['.', '.', [], '.'],
  ])('%s, where a folder cannot be looked into', (argument, closed, names, told) => {
    const refused = join(cwd, closed);
    const { files, problems } = withOther(
      'readdirSync',
      (original) =>
        ((path: string, ...options: []) => {
          if (resolve(path) === refused) throw systemError('EACCES');
          return original(path, ...options);
        }) as typeof original,
      () => selectFiles([argument], cwd),
    );
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(problems).toEqual([`${told}: cannot be looked into (EACCES)`]);
  });
});

function write(name: string, text = ''): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

function namesOf(patterns: readonly string[], from = '.'): readonly string[] {
  return selectFiles(patterns, join(cwd, from)).files.map(({ name }) => name);
}
