/** `minutes check --format github`, and what is printed where nobody asks for a format but GitHub Actions runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedFolder } from '../../support/checked-folder';
import { HOSTILE_MINUTES, LANTERN_MINUTES } from '../../support/checked-minutes';

const folder = checkedFolder();
const ON_GITHUB = { service: 'github' } as const;

test('is a command a finding, with its place and its rule', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const { out, code } = folder.check(['--format', 'github', 'a.md']);
  expect(out.replaceAll(/::"[^\n]*/g, '::…')).toBe(
    [
      '::warning file=a.md,line=7,endLine=7,col=3,endColumn=12,title=duplicate-attendee::…',
      '::warning file=a.md,line=9,endLine=9,col=3,endColumn=9,title=unlinked-rfc::…',
      '::notice file=a.md,line=14,endLine=14,col=3,endColumn=6,title=unlisted-speaker::…',
      '::notice file=a.md,line=16,endLine=16,col=1,endColumn=5,title=speaker-format::…',
      '',
    ].join('\n'),
  );
  expect(code).toBe(1);
});

test('an error of the configuration is an error there', () => {
  folder.write('strict/.minutes.json', '{ "rules": { "unlinked-rfc": "error" } }');
  folder.write('strict/a.md', LANTERN_MINUTES);
  expect(folder.check(['--format', 'github', 'strict/a.md']).out).toContain(
    '::error file=strict/a.md,line=9,',
  );
});

test('names files from the root of the repository, with escapes', () => {
  folder.write('docs/100%, 1:2.md', LANTERN_MINUTES);
  const { out } = folder.check(['--format', 'github', '100%, 1:2.md'], { cwd: `${folder.path}/docs` });
  expect(out).toMatch(/^::warning file=docs\/100%25%2C 1%3A2\.md,line=7,/);
});

test('a message is one line, and its signs are its own', () => {
  folder.write('a.md', HOSTILE_MINUTES);
  const line = folder
    .check(['--format', 'github', 'a.md'])
    .out.split('\n')
    .find((one) => one.includes('Buy'));
  expect(line).toContain('title=action-without-owner::"Buy [oil]');
  expect(line).toContain('##[error]oil ::error::oil 100%250A \\u{202e}\\u{9b}…');
});

test('a finding of several lines has no columns', () => {
  folder.write(
    'a.md',
    '<!-- minutes: on -->\n# Attendees\n\nAda Byron\nAlan Moth\n\n# Absent\n\n- Lin Ford\n',
  );
  const { out } = folder.check(['--format', 'github', 'a.md']);
  expect(out).toMatch(/^::notice file=a\.md,line=4,endLine=5,title=attendee-format::/);
});

test('by itself: text for the log, and the commands', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const text = folder.check(['a.md']).out;
  const commands = folder.check(['--format', 'github', 'a.md']).out;
  expect(folder.check(['a.md'], ON_GITHUB).out).toBe(text + commands);
  expect(folder.check(['--format', 'text', 'a.md'], ON_GITHUB).out).toBe(text);
  expect(folder.check(['a.md'], { service: 'azure' }).out).toBe(text);
});

test.each(['github', 'azure'] as const)('text in the log of %s gives no command', (service) => {
  folder.write('::error::.md', HOSTILE_MINUTES.replace('# RFC', '# ##vso[task.x]y RFC'));
  const { out } = folder.check(['--format', 'text', '::error::.md'], { service });
  expect(out).not.toMatch(/^\s*::|##[\w.]*\[/mu);
  expect(out).toContain('\\u{3a}:error::.md:7:3: warning');
  expect(out).toContain('# \\u{23}#vso[task.x]y RFC 12');
});

test('with an output in a file they are in the log all the same', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const commands = folder.check(['--format', 'github', 'a.md']).out;
  const { out } = folder.check(['--format', 'sarif', '--output', 'a.sarif', 'a.md'], ON_GITHUB);
  expect(out).toBe(`${commands}a.sarif: 1 file checked, 4 findings: 2 warnings, 1 information, 1 hint\n`);
  folder.check(['--format', 'github', '--output', 'a.log', 'a.md'], ON_GITHUB);
  expect(readFileSync(join(folder.path, 'a.log'), 'utf8')).toBe(commands);
  expect(folder.check(['--format', 'json', 'a.md'], ON_GITHUB).out).not.toContain('::');
});

test('what is mended from the standard input is printed alone', () => {
  const input = () => Buffer.from(LANTERN_MINUTES);
  const mended = folder.check(['--stdin', '--fix'], { input });
  expect(mended.out).toContain('# Lantern Committee');
  expect(folder.check(['--stdin', '--fix'], { ...ON_GITHUB, input })).toEqual(mended);
});
