import { describe, expect, test } from 'vitest';
import { ignoreLabel, newConfig } from '../../server/src/config/ignore-label';
import { readConfig } from '../../server/src/config/read-config';
import { applyEdits } from '../../server/src/markdown/edit';

function ignored(text: string, name: string, label = 'Mill'): string | undefined {
  const edits = ignoreLabel(text, `/work/${name}`, label);
  return edits && applyEdits(text, edits);
}

test('a new configuration says only that', () => {
  expect(readConfig(newConfig('Mill "x"'), '/work/.minutes.json')).toMatchObject({
    config: { ignored: ['Mill "x"'], include: [], people: [] },
    problems: [],
  });
});

describe('in JSON', () => {
  test.each([
    ['in an empty record', '{}\n', '{ "labels": { "ignore": ["Mill"] } }\n'],
    [
      'before the other entries of a line',
      '{ "include": ["*.md"] }',
      '{ "labels": { "ignore": ["Mill"] }, "include": ["*.md"] }',
    ],
    [
      'on a line of its own, behind what is said of the file',
      '{ // ours\n  // All of them.\n  "include": ["*.md"],\n}\n',
      '{ // ours\n  "labels": { "ignore": ["Mill"] },\n  // All of them.\n  "include": ["*.md"],\n}\n',
    ],
    [
      'beside another of the labels',
      '{ "labels": { "collective": ["TSC"] } }',
      '{ "labels": { "ignore": ["Mill"], "collective": ["TSC"] } }',
    ],
    ['in an empty list', '{ "labels": { "ignore": [ ] } }', '{ "labels": { "ignore": ["Mill" ] } }'],
    [
      'behind the last of a line',
      '{ "labels": { "ignore": ["Goal", "Sail"] } }',
      '{ "labels": { "ignore": ["Goal", "Sail", "Mill"] } }',
    ],
    [
      'behind the last of several lines, and what is said of it',
      '{\r\n\t"labels": { "ignore": [\r\n\t\t"Goal" // why\r\n\t] }\r\n}',
      '{\r\n\t"labels": { "ignore": [\r\n\t\t"Goal", // why\r\n\t\t"Mill"\r\n\t] }\r\n}',
    ],
    [
      'behind a comma at the end',
      '{\n  "labels": { "ignore": [\n    "Goal", // why\n  ] }\n}',
      '{\n  "labels": { "ignore": [\n    "Goal", // why\n    "Mill",\n  ] }\n}',
    ],
    ['in an empty file', '', '{\n  "labels": { "ignore": ["Mill"] }\n}\n'],
    ['below what is said of the file', '// ours', '// ours\n{\n  "labels": { "ignore": ["Mill"] }\n}\n'],
    ['in place of nothing', '{ "labels": null }', '{ "labels": { "ignore": ["Mill"] } }'],
    ['in place of no list', '{ "labels": { "ignore":null } }', '{ "labels": { "ignore": ["Mill"] } }'],
    [
      'beside a text alone',
      '{ "labels": { "ignore": "Goal" } }',
      '{ "labels": { "ignore": ["Goal", "Mill"] } }',
    ],
  ])('%s', (_, before, after) => {
    expect(ignored(before, '.minutes.json')).toBe(after);
  });
});

describe('in YAML', () => {
  test.each([
    [
      'before the other entries',
      '# Ours.\ninclude: "*.md"\n',
      '# Ours.\nlabels: { "ignore": ["Mill"] }\ninclude: "*.md"\n',
    ],
    [
      'beside another of the labels',
      'labels:\n  collective: [TSC]\n',
      'labels:\n  ignore: ["Mill"]\n  collective: [TSC]\n',
    ],
    [
      'behind the last item',
      'labels:\n  ignore:\n    - Goal # why\n  collective: TSC\n',
      'labels:\n  ignore:\n    - Goal # why\n    - "Mill"\n  collective: TSC\n',
    ],
    ['behind the last of a line', 'labels: { ignore: [Goal] }\n', 'labels: { ignore: [Goal, "Mill"] }\n'],
    ['in an empty file', '', 'labels: { "ignore": ["Mill"] }\n'],
    ['below what is said of the file', '# ours\r\n', '# ours\r\nlabels: { "ignore": ["Mill"] }\r\n'],
    ['behind an empty key', 'labels:\ninclude: a\n', 'labels: { "ignore": ["Mill"] }\ninclude: a\n'],
    ['before a remark', 'labels: # ours\n', 'labels: { "ignore": ["Mill"] } # ours\n'],
    [
      'in an empty list',
      'labels:\n  ignore:\n  collective: [TSC]\n',
      'labels:\n  ignore: ["Mill"]\n  collective: [TSC]\n',
    ],
    ['beside a text alone', 'labels:\n  ignore: Goal\n', 'labels:\n  ignore: ["Goal", "Mill"]\n'],
  ])('%s', (_, before, after) => {
    expect(ignored(before, '.minutes.yaml')).toBe(after);
  });
});

test('a label is written as text, whatever it holds', () => {
  for (const label of ['yes', '"', '\\', '- x', '{', 'Größe']) {
    const json = ignored('{ "labels": { "ignore": ["Goal"] } }', '.minutes.json', label) ?? '';
    const yaml = ignored('labels:\n  ignore:\n    - Goal\n', '.minutes.yml', label) ?? '';
    expect(readConfig(json, '/work/.minutes.json').config.ignored).toEqual(['Goal', label]);
    expect(readConfig(yaml, '/work/.minutes.yml').config.ignored).toEqual(['Goal', label]);
  }
});

test.each([
  ['broken JSON', '{ "labels": ', '.minutes.json'],
  ['a list', '[]', '.minutes.json'],
  ['labels that are no record', '{ "labels": 3 }', '.minutes.json'],
  ['an alias', 'x: &a [Goal]\nlabels:\n  ignore: *a\n', '.minutes.yaml'],
])('is not written into %s', (_, text, name) => {
  expect(ignored(text, name)).toBeUndefined();
});
