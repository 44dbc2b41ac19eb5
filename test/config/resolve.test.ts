import { describe, expect, test } from 'vitest';
import { projectVerdict } from '../../server/src/config/project-files';
import { findConfig, type Reading, type ResolvedConfig, resolveFound } from '../../server/src/config/resolve';

function* resolveConfig(folder: string): Reading<ResolvedConfig> {
  return yield* resolveFound(yield* findConfig(folder));
}

/** Resolves with files that exist only here, by their paths. */
function resolve(folder: string, files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const reading = resolveConfig(folder);
  let step = reading.next();
  while (step.done !== true) {
    asked.push(step.value);
    step = reading.next(files[step.value]);
  }
  const problems = [...step.value.files].flatMap(([path, file]) =>
    file.problems.map(({ span, message }) => `${path} "${file.text.slice(span.start, span.end)}" ${message}`),
  );
  return { ...step.value, asked, problems };
}

describe('the nearest file upwards', () => {
  test.each([
    ['in the folder', '/a/b/.minutes.json', ['/a/b/.minutes.json', '/a/.minutes.json']],
    ['above it', '/a/.minutes.yaml', ['/a/.minutes.yaml']],
    ['at the root', '/.minutes.json', ['/.minutes.json']],
    ['JSON before YAML', '/a/b/.minutes.json', ['/a/b/.minutes.yml', '/a/b/.minutes.json']],
  ])('%s', (_, expected, paths) => {
    const files = Object.fromEntries(paths.map((path) => [path, '{}']));
    expect(resolve('/a/b', files).path).toBe(expected);
  });

  test.each(['/a/.git/HEAD', '/a/.git'])('but not above the repository (%s)', (git) =>
    expect(resolve('/a/b', { [git]: 'x', '/.minutes.json': '{}' })).toMatchObject({
      path: undefined,
      repository: '/a',
    }),
  );

  test('none', () => expect(resolve('/a/b', {})).toMatchObject({ path: undefined, problems: [] }));

  test('with a drive', () =>
    expect(resolve('c:/a', { 'c:/.minutes.json': '{}' }).path).toBe('c:/.minutes.json'));
});

describe('JSON with comments and YAML', () => {
  const expected = {
    rules: { 'unlinked-rfc': 'off' },
    ignored: ['Goal'],
    collectives: ['Team A', 'TSC'],
    people: [{ name: 'Ada Byron', group: 'Board', member: true, since: '2026-01-01', until: undefined }],
  };
  test.each([
    [
      '.minutes.json',
      `{ // of the mill
        "$schema": "x", "rules": { "unlinked-rfc": "off", },
        "labels": { "ignore": "Goal", "collective": ["Team A", "TSC"] },
        "roster": [{ "name": "Ada Byron", "aliases": ["@ada"], "group": "Board", "member": true, "since": "2026-01-01" }],
      }`,
    ],
    [
      '.minutes.yaml',
      `# of the mill
rules:
  unlinked-rfc: off
labels: { ignore: Goal, collective: [Team A, TSC] }
roster:
  - name: Ada Byron
    aliases: ['@ada']
    group: Board
    member: true
    since: 2026-01-01
`,
    ],
  ])('%s', (name, text) => {
    const { config, problems } = resolve('/a', { [`/a/${name}`]: text });
    expect(problems).toEqual([]);
    expect(config).toMatchObject(expected);
  });
});

describe('extends', () => {
  test('what is above counts more, lists grow', () => {
    const { config, files, problems } = resolve('/a/b', {
      '/a/b/.minutes.json':
        '{ "extends": ["../base.json", "c/other.yaml"], "rules": { "unlinked-rfc": "hint" }, "include": ["*.md"] }',
      '/a/base.json':
        '{ "rules": { "unlinked-rfc": "off", "speaker-format": "off" }, "include": ["notes/*.md"] }',
      '/a/b/c/other.yaml': 'labels: { ignore: [Goal] }',
    });
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({ 'unlinked-rfc': 'hint', 'speaker-format': 'off' });
    expect(config.ignored).toEqual(['Goal']);
    expect([...files.keys()]).toEqual(['/a/b/.minutes.json', '/a/base.json', '/a/b/c/other.yaml']);
    const verdict = (path: string) => projectVerdict(config, path);
    // Globs belong to the folder of the file that has them.
    expect([verdict('/a/notes/x.md'), verdict('/a/b/notes/x.md'), verdict('/a/x.md')]).toEqual([
      'include',
      'include',
      undefined,
    ]);
  });

  test('a circle is told, and ends', () => {
    const { problems } = resolve('/a', {
      '/a/.minutes.json': '{ "extends": "b.json" }',
      '/a/b.json': '{ "extends": ["b.json", ".minutes.json"] }',
    });
    expect(problems).toEqual([
      '/a/b.json ""b.json"" "b.json" extends this file in turn: it is left out',
      '/a/b.json "".minutes.json"" ".minutes.json" extends this file in turn: it is left out',
    ]);
  });

  test('files that each name the next one twice are read once', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `/a/${index}.json`,
        `{ "extends": ["${index + 1}.json", "${index + 1}.json"] }`,
      ]),
    );
    expect(
      resolve('/a', { '/a/.minutes.json': '{ "extends": "0.json" }', ...files, '/a/30.json': '{}' }).asked
        .length,
    ).toBeLessThan(40);
  });

  test('a file that is not there is told where it is named', () =>
    expect(
      resolve('/a', { '/a/.minutes.json': '{ "extends": "b.json", "roster": ["c.txt"] }' }).problems,
    ).toEqual([
      '/a/.minutes.json ""b.json"" There is no file "b.json": check the path, which begins in the folder of this file',
      '/a/.minutes.json ""c.txt"" There is no file "c.txt": check the path, which begins in the folder of this file',
    ]));
});

describe('what is wrong is told at its place, and the rest counts', () => {
  test.each([
    ['{ "rules": { "speaker-format": "off" }, "colour": 1 }', '"colour"', 'has no "colour"'],
    [
      '{ "rules": { "speaker-format": "off", "no-rule": "off" } }',
      '"no-rule"',
      'There is no rule "no-rule": the README',
    ],
    [
      '{ "rules": { "speaker-format": "off", "unlinked-rcf": "off" } }',
      '"unlinked-rcf"',
      'There is no rule "unlinked-rcf", but "unlinked-rfc"',
    ],
    [
      '{ "rules": { "speaker-format": "off", "unlinked-rfc": "loud" } }',
      '"loud"',
      'must be one of error, warning',
    ],
    ['{ "rules": { "speaker-format": "off" }, "include": [7] }', '7', 'Each of "include" must be a text'],
    ['{ "rules": { "speaker-format": "off" }, "include": 7 }', '7', 'must be a text, or a list of texts'],
    ['{ "rules": { "speaker-format": "off" }, "extends": { } }', '{ }', 'must be a text, or a list of texts'],
    ['{ "rules": { "speaker-format": "off" }, "include": "" }', '""', '"include" must not be empty'],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [7] }',
      '7',
      'must be the path of a file, or a person',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "speakers": { "form": 7 } }',
      '7',
      'must be a form such as "- {name}: {text}"',
    ],
    [
      '{ "rules": { "speaker-format": "hint", "speaker-format": "off" } }',
      '"speaker-format"',
      'for the second time: only the last counts',
    ],
    ['{ "rules": { "speaker-format": "off" }, "labels": [] }', '[]', 'must be a record'],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "aliases": "x" }] }',
      '{ "aliases": "x" }',
      'needs a "name"',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "since": "May" }] }',
      '"May"',
      'must be a day',
    ],
    ...['2026-13-01', '2026-02-29', '2026-04-31', '2026-1-1'].map((day): [string, string, string] => [
      `{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "until": "${day}" }] }`,
      `"${day}"`,
      'must be a day',
    ]),
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "since": "2024-02-29", "until": "2023-12-31" }] }',
      '"2023-12-31"',
      'is before "since"',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada" }, { "name": "ADA" }] }',
      '{ "name": "ADA" }',
      'twice',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "aliases": "Tom" }, { "name": "Tom" }] }',
      '"Tom"',
      '"Tom" is the name of "Ada" too',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "handles": "x" }, { "name": "Tom", "handles": ["@X"] }] }',
      '"@X"',
      'is the handle of "Ada" too',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada", "abbreviation": "AB" }, { "name": "Al", "abbreviation": "AB" }] }',
      '"AB"',
      'is the abbreviation of "Ada" too',
    ],
    [
      '{ "rules": { "speaker-format": "off" }, "roster": [{ "name": "Ada" }, { "name": "Ada" }] }',
      '{ "name": "Ada" }',
      'twice',
    ],
    ['{ "rules": { "speaker-format": "off" } "x": 1 }', '"x"', 'comma expected'],
  ])('%s', (text, where, message) => {
    const { config, problems } = resolve('/a', { '/a/.minutes.json': text });
    expect(problems[0]).toContain(`/a/.minutes.json "${where}" `);
    expect(problems[0]).toContain(message);
    expect(config.rules['speaker-format']).toBe('off');
  });

  test.each<[string, string, string]>([
    ['.minutes.json', '{ include: "*.md" }', 'The file is no JSON here: invalid symbol'],
    ['.minutes.yaml', 'include: a\n---\nexclude: b\n', 'The file is no YAML here: a second document begins'],
    ['.minutes.yaml', '- a\nb: c', 'The file is no YAML here: this does not belong here'],
    ['.minutes.yaml', 'include: a\ninclude: b', '"include" stands here for the second time'],
    ['.minutes.yaml', 'include: [&a x, *a]', 'Aliases are not read'],
  ])('one thing that is wrong in %s is told once: %j', (name, text, message) => {
    const told = resolve('/a', { [`/a/${name}`]: text }).problems.filter((one) => !/must be/.test(one));
    expect(told).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['.minutes.json', ''],
    ['.minutes.json', '// later\n'],
    ['.minutes.yaml', 'labels:\ninclude: # soon\nroster:\n'],
  ])('what is not there yet is not wrong: %s %j', (name, text) =>
    expect(resolve('/a', { [`/a/${name}`]: text }).problems).toEqual([]),
  );

  test('a second configuration in the folder, which does not count', () => {
    const { config, problems } = resolve('/a', {
      '/a/.minutes.jsonc': '{ "include": "a" }',
      '/a/.minutes.yml': 'include: b',
    });
    expect(config.include).toEqual([{ folder: '/a', glob: 'a' }]);
    expect(problems).toEqual([
      '/a/.minutes.yml "" This file does not count, because there is a .minutes.jsonc in this folder: put all into one of them',
    ]);
  });

  test.each([
    ['no record', '.minutes.json', '[]'],
    ['nothing', '.minutes.json', ''],
    ['nothing', '.minutes.yaml', ''],
    ['no YAML', '.minutes.yaml', 'a: [\nb'],
    [
      'an unfolding bomb',
      '.minutes.yaml',
      `a: &a [x]\n${'bcdefgh'.replace(/./g, (key, index: number) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]\n`)}`,
    ],
    ['depth', '.minutes.json', '['.repeat(100_000)],
    ['depth', '.minutes.yaml', '['.repeat(100_000)],
    ['depth', '.minutes.yaml', '- '.repeat(100_000)],
    ['depth', '.minutes.yaml', '? '.repeat(100_000)],
    ['depth', '.minutes.yaml', Array.from({ length: 1_200 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['depth', '.minutes.yaml', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['depth', '.minutes.yaml', '{a: '.repeat(199)],
    ['depth', '.minutes.json', '{"a": '.repeat(199)],
    ['a glob without end', '.minutes.json', `{ "include": "${'a'.repeat(65_000)}" }`],
    ['10 MB', '.minutes.json', `[${'1,'.repeat(5_000_000)}1]`],
  ])('%s does no harm (%s)', (_, name, text) =>
    expect(resolve('/a', { [`/a/${name}`]: text }).config.rules).toEqual({}),
  );
});

test('links that are for everybody are those of all files', () => {
  const { config, problems } = resolve('/a', {
    '/a/.minutes.json': '{ "extends": "../all.yaml", "links": { "allow": "zoom.us/j/1", "deny": 1 } }',
    '/all.yaml': 'links: { allow: [meet.jit.si/mill, 7] }\n',
  });
  expect(config.allowedLinks).toEqual(['meet.jit.si/mill', 'zoom.us/j/1']);
  expect(problems).toEqual([
    '/a/.minutes.json ""deny"" "links" has no "deny": it knows allow',
    '/all.yaml "7" Each of "links.allow" must be a text',
  ]);
});
