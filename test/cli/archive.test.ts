/** `minutes check` knows what the other minutes say, and keeps it for the next time. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { MINA_MINUTES } from '../support/mina-minutes';

let base: string;
let cwd: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'minutes-archive-'));
  cwd = join(base, 'work');
  mkdirSync(join(cwd, 'docs'), { recursive: true });
  write('docs/may.md', MINA_MINUTES);
});
afterEach(() => rmSync(base, { recursive: true }));

test('of the working directory', () => {
  write('other/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('docs/may.md')).toContain('Mina Okoro');
});

test('not of the working directory where the file lies elsewhere, but of its own folder', () => {
  write('other/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('../docs/may.md', { from: 'other' })).not.toContain('Mina Okoro');
  write('docs/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('../docs/may.md', { from: 'other' })).toContain('Mina Okoro');
});

test('of the repository, wherever the user is', () => {
  write('.git/HEAD', '');
  write('other/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('may.md', { from: 'docs' })).toContain('Mina Okoro');
});

test('a finding says where the other meeting is that it names', () => {
  write('.git/HEAD', '');
  const promise = '\n### Light the pier\n\n- Tom: Tabling for vote at next meeting.\n';
  write('docs/2031-05-07.md', `${MINA_MINUTES}${promise}`);
  write('docs/2031-06-04.md', `${MINA_MINUTES.replace('05-07', '06-04')}\n### Paint the boats\n\n- Ada: a\n`);
  expect(check('2031-05-07.md', { from: 'docs' })).toContain('\n  see 2031-06-04.md:15:5: ');
  const [found] = JSON.parse(check('docs/2031-05-07.md', { with: ['--format', 'json'] })).filter(
    ({ rule }: { rule: string }) => rule === 'dropped-followup',
  );
  expect(found.elsewhere).toMatchObject([{ file: 'docs/2031-06-04.md', start: { line: 15, column: 5 } }]);
});

test('which meeting comes next does not depend on where the user is', () => {
  write('.git/HEAD', '');
  const promise = '\n### Light the pier\n\n- Tom: Tabling for vote at next meeting.\n';
  write('docs/2031-05-07.md', `${MINA_MINUTES}${promise}`);
  write('docs/2031-06-04.md', `${MINA_MINUTES.replace('05-07', '06-04')}\n### Paint the boats\n\n- Ada: a\n`);
  expect(check('docs/2031-05-07.md')).toContain('dropped-followup');
  expect(check('2031-05-07.md', { from: 'docs' })).toContain('dropped-followup');
});

test('of the folder of the configuration', () => {
  write('other/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  write('docs/.minutes.json', '{ "include": ["*.md"] }');
  expect(check('docs/may.md')).not.toContain('Mina Okoro');
  write('docs/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('docs/may.md')).toContain('Mina Okoro');
});

test('says the same wherever the user is', () => {
  write('.git/HEAD', '');
  const of = (day: string, topic: string): string =>
    `# Minutes of ${day}\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n### ${topic}\n`;
  const promise = '\n- Ada: Tabling for vote at next meeting.\n';
  write('docs/may.md', of('2031-05-07', `Light the pier${promise}`));
  write('docs/june.md', of('2031-06-04', 'Paint the boats\n\n- Ada: green\n- Tom: blue\n'));
  write('rfcs/README.md', '');
  const all = check('docs/may.md');
  expect(all).toContain('dropped-followup');
  for (const found of [
    check('may.md', { from: 'docs' }),
    check(join(cwd, 'docs/may.md'), { from: 'docs' }),
    check('../docs/may.md', { from: 'rfcs' }),
  ])
    expect(rulesIn(found)).toEqual(rulesIn(all));
});

test('it is kept, and right even so', () => {
  write('april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  expect(check('docs/may.md')).toContain('Mina Okoro');
  expect(readdirSync(join(base, 'cache'))).toHaveLength(1);
  expect(check('docs/may.md')).toContain('Mina Okoro');
  write('april.md', MINA_MINUTES);
  expect(check('docs/may.md')).not.toContain('Mina Okoro');
  rmSync(join(cwd, 'april.md'));
  expect(check('docs/may.md')).not.toContain('Mina Okoro');
});

test('nothing is kept with --no-cache, nor where there are no minutes', () => {
  write('april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
  write('readme.md', '# Read me');
  expect(check('docs/may.md', { with: ['--no-cache'] })).toContain('Mina Okoro');
  check('readme.md');
  expect(existsSync(join(base, 'cache'))).toBe(false);
});

function write(name: string, text: string): void {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

/** All that is printed. */
function check(
  file: string,
  { from = '', with: options = [] }: { from?: string; with?: readonly string[] } = {},
): string {
  let output = '';
  const append = (text: string) => {
    output += text;
  };
  const terminal = { cwd: join(cwd, from), cache: join(base, 'cache'), out: append, err: append };
  run(['check', file, ...options], terminal);
  return output;
}

/** `line:column rule` of each finding. */
function rulesIn(printed: string): readonly string[] {
  return [...printed.matchAll(/:(\d+:\d+): \w+ ([\w-]+) /g)].map(([, place, rule]) => `${place} ${rule}`);
}
