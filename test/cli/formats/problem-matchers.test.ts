/** What VS Code and GitHub read of the text output: `$minutes` of the manifest, and the file for `::add-matcher::`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contributes } from '../../../package.json';
import { checkedFolder } from '../../support/checked-folder';
import { LANTERN_MINUTES } from '../../support/checked-minutes';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly code: number;
  readonly message: number;
}

const file = fileURLToPath(new URL('../../../.github/minutes-problem-matcher.json', import.meta.url));
const forGithub: Pattern = JSON.parse(readFileSync(file, 'utf8')).problemMatcher[0].pattern[0];
const forVsCode: Pattern = contributes.problemMatchers[0]?.pattern ?? forGithub;

const folder = checkedFolder();

test.each(['a.md', 'our minutes, 2031.md', 'day 1:2: warning.md', 'März/[a] (b).md'])('%s', (name) => {
  folder.write(name, LANTERN_MINUTES);
  const { out } = folder.check(['--format', 'text', `./${name}`]);
  const found = [
    { file: name, line: '7', column: '3', severity: 'warning', code: 'duplicate-attendee' },
    { file: name, line: '9', column: '3', severity: 'warning', code: 'unlinked-rfc' },
    { file: name, line: '14', column: '3', severity: 'information', code: 'unlisted-speaker' },
    { file: name, line: '16', column: '1', severity: 'hint', code: 'speaker-format' },
  ];
  expect(matches(forVsCode, out)).toEqual(found);
  // It knows no other severities.
  expect(matches(forGithub, out)).toEqual(found.slice(0, 2));
});

test('a line of minutes that looks like a finding is none', () => {
  const said = '- Ada: RFC 13: the log says x.md:1:2: error no-such rule\n';
  const lines = Array.from({ length: 100_000 }, () => '\n').join('');
  folder.write(
    'a.md',
    `${LANTERN_MINUTES}${said}${lines}- Alan: RFC 14: the log says x.md:1:2: error no-such rule\n`,
  );
  const { out } = folder.check(['--format', 'text', 'a.md']);
  expect(out).toContain('\n100018 | - Alan: RFC 14: the log says x.md:1:2: error no-such rule\n');
  for (const pattern of [forVsCode, forGithub])
    expect(matches(pattern, out).filter((one) => one.file !== 'a.md')).toEqual([]);
});

function matches(pattern: Pattern, out: string) {
  const regexp = new RegExp(pattern.regexp);
  return out.split('\n').flatMap((line) => {
    const match = regexp.exec(line);
    if (match === null) return [];
    expect(match[pattern.message]).toMatch(/\S/);
    const part = (key: 'file' | 'line' | 'column' | 'severity' | 'code') => match[pattern[key]];
    return {
      ...{ file: part('file'), line: part('line'), column: part('column') },
      ...{ severity: part('severity'), code: part('code') },
    };
  });
}
