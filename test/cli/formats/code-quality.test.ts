/** `minutes check --format codequality`: what GitLab reads. */
import { expect, test } from 'vitest';
import { checkedFolder } from '../../support/checked-folder';
import { HOSTILE_MINUTES, LANTERN_MINUTES } from '../../support/checked-minutes';

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
}

const folder = checkedFolder();

test('is an array of issues, with paths from the root of the repository', () => {
  folder.write('docs/a.md', LANTERN_MINUTES);
  const { out, err, code } = folder.check(['--format', 'codequality', './a.md'], {
    cwd: `${folder.path}/docs`,
  });
  const issues: Issue[] = JSON.parse(out);
  const issue = (check_name: string, severity: string, line: number) => ({
    description: expect.stringMatching(/^"/),
    check_name,
    fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
    severity,
    location: { path: 'docs/a.md', lines: { begin: line, end: line } },
  });
  expect(issues).toEqual([
    issue('duplicate-attendee', 'minor', 7),
    issue('unlinked-rfc', 'minor', 9),
    issue('unlisted-speaker', 'info', 14),
    issue('speaker-format', 'info', 16),
  ]);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect([err, code]).toEqual(['', 1]);
});

test('is an empty array where there is nothing', () => {
  folder.write('soup.md', '# Onion soup\n');
  expect(folder.check(['--format', 'codequality', 'soup.md']).out).toBe('[]\n');
});

test('what somebody wrote gives no command to the service whose log it is in, nor to a terminal', () => {
  folder.write('a.md', HOSTILE_MINUTES);
  const { out } = folder.check(['--format', 'codequality', 'a.md']);
  expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|##\[/u);
  const issues: Issue[] = JSON.parse(out);
  expect(issues.map(({ description }) => description).join()).toContain(
    '##[error]oil ::error::oil 100%0A \u202e\u009b…',
  );
});
