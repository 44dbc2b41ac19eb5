/** `minutes check --stdin`: a text that is in no file, or not yet. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ran } from '../support/ran';

const MINUTES = '<!-- minutes: on -->\n\n# Attendees\n\n- Ada Byron\n- Tom Carr\n- Ada Byron\n';
const MENDED = MINUTES.replace('- Tom Carr\n- Ada Byron', '- Tom Carr');

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-stdin-'));
  mkdirSync(join(cwd, 'docs'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

test('is checked', () => {
  const { out, err, code } = check(MINUTES, '--stdin');
  expect(out).toMatch(
    /^<stdin>:7:3: warning duplicate-attendee .*\n1 file checked, 1 finding: 1 warning\n$/s,
  );
  expect([err, code]).toEqual(['', 1]);
});

test('as if it were in a file that need not be there, with the configuration of that', () => {
  writeFileSync(join(cwd, 'docs', '.minutes.json'), '{ "rules": { "duplicate-attendee": "error" } }');
  expect(check(MINUTES, '--stdin-filename', 'docs/new.md').out).toContain(
    'docs/new.md:7:3: error duplicate-attendee',
  );
});

test('its own file does not count as another one', () => {
  const dated = (topic: string): string =>
    `# Minutes of 2031-05-07\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n### ${topic}\n\n- Ada: a\n- Mina Okoro: b\n`;
  writeFileSync(join(cwd, 'docs', 'may.md'), dated('Light the pier').replace('- Tom Carr', '- Mina Okoro'));
  expect(check(dated('Paint the boats'), '--stdin', '--stdin-filename=docs/may.md').out).not.toContain(
    '2031-05-07',
  );
  expect(check(dated('Paint the boats'), '--stdin', '--stdin-filename=docs/june.md').out).toContain(
    '2031-05-07',
  );
});

test('what is no minutes is told', () => {
  expect(check('# Onion soup\n', '--stdin')).toMatchObject({
    err: expect.stringContaining('<stdin>: not treated as minutes'),
    code: 0,
  });
});

describe('with --fix', () => {
  test('it is printed, mended, and what is left is told beside it', () => {
    const { out, err, code } = check(
      `${MINUTES}\n# Minutes\n\nAda: a\n\nGil: b\n\n- Ada: c\n- Gil: d\n`,
      '--stdin',
      '--fix',
    );
    expect(out).toBe(`${MENDED}\n# Minutes\n\n- Ada: a\n\nGil: b\n\n- Ada: c\n- Gil: d\n`);
    expect(err).toMatch(/^<stdin>:\d+:\d+: \w+ unlisted-speaker .*1 file checked, /s);
    expect(code).toBeLessThan(2);
    expect(readdirSync(cwd)).toEqual(['docs']);
  });

  test.each([
    ['with nothing to mend', MENDED],
    ['that is no minutes', '# Onion soup'],
    ['that is empty', ''],
    ['with a byte order mark', `\uFEFF${MENDED}`],
  ])('a text %s is the same', (_, text) => {
    expect(check(text, '--stdin', '--fix').out).toBe(text);
  });

  test('a byte order mark and line endings stay', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(check(windows(MINUTES), '--stdin', '--fix', '--quiet')).toEqual({
      ...{ out: windows(MENDED), err: '', code: 0 },
    });
  });

  test('findings in a format for programs are told beside it as well', () => {
    const { out, err } = check(MINUTES, '--stdin', '--fix', '--format', 'json');
    expect([out, err]).toEqual([MENDED, '[]\n']);
  });
});

test('what is no text is told, and nothing is printed', () => {
  expect(check(Buffer.from('# Caf\xe9\n', 'latin1'), '--stdin', '--fix')).toEqual({
    ...{ out: '', err: 'minutes: <stdin>: is not UTF-8 text; save it as UTF-8\n', code: 2 },
  });
});

test.each([
  [['a.md', '--stdin'], '--stdin takes no “a.md” as well'],
  [['--stdin-filename', 'a.md', 'b.md'], '--stdin takes no “b.md” as well'],
  [['--stdin', '--changed', 'main'], '--changed is about files'],
])('%j is wrong', (args, message) => {
  expect(check('', ...args)).toMatchObject({ err: expect.stringContaining(message), code: 2 });
});

function check(input: string | Uint8Array, ...args: readonly string[]) {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  return ran(['check', ...args], { cwd, input: () => bytes });
}
