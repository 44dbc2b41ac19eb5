/** `minutes check` on files: what it prints, and how it ends. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Screen } from '../../server/src/cli/terminal';
import { ran } from '../support/ran';

const MINUTES = `# Lantern Committee Meeting 2031-03-12

Minutes recorded by Ada Byron

# Attendees

- Ada Byron
- Alan Moth
- Ada Byron

# RFC 12: Brighter lanterns

- Ada: the harbour is dark
- Alan: agreed
`;
const CLEAN = MINUTES.replace('- Alan Moth\n- Ada Byron', '- Alan Moth').replace('# RFC 12: ', '# ');
const HINT = `${CLEAN}\n# Any other business\n\nAda: tea is served\n`;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-check-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

describe('text', () => {
  test('shows each finding in its line, and sums up', () => {
    write('a.md', MINUTES);
    const { out, err, code } = check('a.md');
    expect(out).toBe(`a.md:9:3: warning duplicate-attendee ${messageOf('duplicate-attendee')}
    9 | - Ada Byron
      |   ^^^^^^^^^
  more: minutes explain duplicate-attendee

a.md:11:3: warning unlinked-rfc ${messageOf('unlinked-rfc')}
   11 | # RFC 12: Brighter lanterns
      |   ^^^^^^
  more: minutes explain unlinked-rfc

1 file checked, 2 findings: 2 warnings
`);
    expect([err, code]).toEqual(['', 1]);
  });

  test('says so when there is nothing', () => {
    write('a.md', CLEAN);
    write('b.md', CLEAN);
    expect(check('a.md', 'b.md')).toEqual({ out: '2 files checked, nothing found\n', err: '', code: 0 });
  });

  test('carets stand under the words, whatever stands before them', () => {
    write('a.md', MINUTES.replace('# RFC 12', '# 🏮 灯 e\u0301 RFC 12'));
    const [, line, carets] = blockOf(check('a.md').out, 'unlinked-rfc');
    expect(line).toBe('   11 | # 🏮 灯 e\u0301 RFC 12: Brighter lanterns');
    // A lantern and a Chinese character take two columns each, a combined letter one.
    expect(carets).toBe('      |           ^^^^^^');
  });

  test('a long line is cut', () => {
    write('a.md', `${CLEAN}\n- Ada: ${'we talked '.repeat(3000)} RFC 77 ${'and talked '.repeat(3000)}\n`);
    const [, line, carets] = blockOf(check('a.md').out, 'unlinked-rfc');
    expect(line?.length).toBeLessThan(200);
    expect(line?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1)).toBe('RFC 77');
  });

  test('nothing in a file can steer the terminal', () => {
    write('a\u001b[2J.md', MINUTES.replace('Brighter', '\u001b[31m\u202ebrighter\u0007'));
    const { out } = check('a\u001b[2J.md');
    expect(out).toContain('a\\u{1b}[2J.md:11:3');
    expect(out).toContain('# RFC 12: \\u{1b}[31m\\u{202e}brighter\\u{7} lanterns');
    expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe('on a terminal with colours', () => {
  test('the same text has colours', () => {
    write('a.md', MINUTES);
    const { out } = checkOn({ columns: 80, hasColours: true }, 'a.md');
    expect(out).toContain('\u001b[33mwarning\u001b[39m \u001b[2mduplicate-attendee\u001b[22m ');
    expect(out).toContain('      |   \u001b[33m^^^^^^^^^\u001b[39m\n');
    expect(stripVTControlCharacters(out)).toBe(check('a.md').out);
    expect(checkOn({ columns: 80, hasColours: false }, 'a.md').out).toBe(check('a.md').out);
  });

  test('but not in a file, nor for programs', () => {
    write('a.md', MINUTES);
    checkOn({ columns: 80, hasColours: true }, 'a.md', '--output', 'check.txt');
    expect(readFileSync(join(cwd, 'check.txt'), 'utf8')).toBe(check('a.md').out);
    const options = ['a.md', '--format', 'json'];
    expect(checkOn({ columns: 80, hasColours: true }, ...options)).toEqual(check(...options));
  });
});

describe('json', () => {
  test('is one array', () => {
    write('a.md', MINUTES);
    const { out, err, code } = check('--format', 'json', 'a.md');
    expect(JSON.parse(out)).toEqual([
      {
        file: 'a.md',
        rule: 'duplicate-attendee',
        severity: 'warning',
        message: messageOf('duplicate-attendee'),
        start: { line: 9, column: 3 },
        end: { line: 9, column: 12 },
      },
      {
        file: 'a.md',
        rule: 'unlinked-rfc',
        severity: 'warning',
        message: messageOf('unlinked-rfc'),
        start: { line: 11, column: 3 },
        end: { line: 11, column: 9 },
      },
    ]);
    expect([err, code]).toEqual(['', 1]);
  });

  test('is an empty array when there is nothing, also in what is not minutes', () => {
    write('a.md', CLEAN);
    write('soup.md', '# Onion soup\n');
    expect(check('--format=json', 'a.md', './a.md')).toEqual({ out: '[]\n', err: '', code: 0 });
    const { out, err, code } = check('--format=json', 'soup.md');
    expect([out, code]).toEqual(['[]\n', 0]);
    expect(err).toContain('soup.md: not treated as minutes');
  });

  test.each([
    ['CRLF', MINUTES.replaceAll('\n', '\r\n')],
    ['CR', MINUTES.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${MINUTES}`],
  ])('has the same places with %s', (_, text) => {
    write('a.md', MINUTES);
    const expected = check('--format', 'json', 'a.md');
    write('a.md', text);
    expect(check('--format', 'json', 'a.md')).toEqual(expected);
  });

  test('a byte order mark has no column, as in editors', () => {
    write('a.md', '\uFEFFAttendees: Ada Byron, Ada Byron\n\n<!-- minutes: on -->\n');
    expect(JSON.parse(check('--format', 'json', 'a.md').out)[0]).toMatchObject({
      start: { line: 1, column: 23 },
      end: { line: 1, column: 32 },
    });
  });

  test('columns count UTF-16 code units', () => {
    write('a.md', MINUTES.replace('# RFC 12', '# 🏮 RFC 12'));
    expect(JSON.parse(check('--format', 'json', 'a.md').out)[1]).toMatchObject({
      start: { line: 11, column: 6 },
      end: { line: 11, column: 12 },
    });
  });

  test('files come in the order of their names, each once', () => {
    for (const name of ['b.md', 'a.md']) write(name, MINUTES);
    const files = JSON.parse(check('--format', 'json', 'b.md', 'a.md', 'b.md').out).map(
      ({ file }: { file: string }) => file,
    );
    expect(files).toEqual(['a.md', 'a.md', 'b.md', 'b.md']);
  });
});

describe('the exit code', () => {
  test('is 0 when there are only hints', () => {
    write('a.md', HINT);
    const { out, code } = check('a.md');
    expect(out).toContain('1 finding: 1 hint\n');
    expect(code).toBe(0);
  });

  test('is 2 when a file cannot be read, and the others are checked all the same', () => {
    write('a.md', MINUTES);
    const { out, err, code } = check('missing.md', 'a.md');
    expect(out).toContain('a.md:9:3: warning');
    expect(out).toMatch(/\n1 file checked, 2 findings: 2 warnings; 1 file could not be checked\n$/);
    expect(err).toBe('minutes: missing.md: there is no such file; check the path\n');
    expect(code).toBe(2);
  });
});

describe('what fails', () => {
  const ERROR = { rules: { 'duplicate-attendee': 'error' } };

  test.each([
    ['hint', 1],
    ['information', 0],
    ['warning', 0],
  ])('a hint with --fail-on %s', (severity, code) => {
    write('a.md', HINT);
    expect(check('a.md', '--fail-on', severity).code).toBe(code);
  });

  test.each([
    [['--fail-on', 'error'], 0],
    [['--fail-on=warning'], 1],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '-1'], 0],
    [['--max-warnings=-1', '--fail-on', 'hint'], 0],
    [['--max-warnings', '2', '--fail-on', 'hint'], 0],
  ])('two warnings with %j', (options, code) => {
    write('a.md', MINUTES);
    expect(check('a.md', ...options).code).toBe(code);
  });

  test.each([
    [['--max-warnings', '9'], 1],
    [['--fail-on', 'error'], 1],
    [['--max-warnings', '-1'], 0],
  ])('an error with %j', (options, code) => {
    write('.minutes.json', JSON.stringify(ERROR));
    write('a.md', MINUTES);
    expect(check('a.md', ...options).code).toBe(code);
  });

  test('that a limit is passed is told', () => {
    write('a.md', MINUTES);
    expect(check('a.md', '--max-warnings', '1').err).toBe(
      'minutes: 2 findings, and --max-warnings allows 1\n',
    );
    expect(check('a.md', '--max-warnings', '2').err).toBe('');
  });

  test('a file that cannot be read does, whatever is let pass', () => {
    expect(check('missing.md', '--max-warnings', '-1').code).toBe(2);
  });
});

describe('quiet', () => {
  test('tells what fails, and nothing else', () => {
    write('a.md', MINUTES.replace('- Ada: the', 'Ada: the'));
    write('soup.md', '# Onion soup\n');
    const { out, err } = check('a.md', 'soup.md', '--quiet');
    expect(out).toMatch(/^a\.md:9:3: warning .*\n\na\.md:11:3: warning .*\^\n$/s);
    expect(out).not.toContain('hint');
    expect(err).toBe('');
    expect(check('a.md', '--quiet', '--fail-on', 'hint').out).toContain(': hint speaker-format');
  });

  test('is silent where nothing fails', () => {
    write('a.md', HINT);
    expect(check('a.md', '--quiet')).toEqual({ out: '', err: '', code: 0 });
    expect(check('a.md', '--quiet', '--format', 'json')).toEqual({ out: '[]\n', err: '', code: 0 });
  });

  test('is silent where what the other minutes say cannot be kept', () => {
    write('a.md', HINT);
    const withCache = (...more: readonly string[]) =>
      ran(['check', 'a.md', ...more], { cwd, cache: join(cwd, 'a.md') });
    expect(withCache().err).toContain('cannot be kept for the next start');
    expect(withCache('--quiet')).toEqual({ out: '', err: '', code: 0 });
  });

  test.each(['-1', '5'])('is silent where --max-warnings %s lets everything pass', (most) => {
    write('a.md', MINUTES);
    expect(check('a.md', '--quiet', '--max-warnings', most)).toEqual({ out: '', err: '', code: 0 });
  });

  test('tells of errors alone where they alone make the check fail', () => {
    write('.minutes.json', '{ "rules": { "duplicate-attendee": "error", "speaker-format": "warning" } }');
    write('a.md', MINUTES.replace('- Ada: the', 'Ada: the'));
    const errors = check('a.md', '--quiet', '--max-warnings', '9');
    expect([errors.out, errors.code]).toEqual([expect.stringMatching(/error duplicate-attendee/), 1]);
    expect(errors.out).not.toContain('speaker-format');
    expect(check('a.md', '--quiet').out).toContain('warning speaker-format');
  });

  test('tells what cannot be read even so', () => {
    expect(check('missing.md', 'no*.md', '--quiet').err.split('\n')).toHaveLength(3);
  });
});

describe('a file that cannot be read', () => {
  test('a path through a file', () => {
    write('a.md', MINUTES);
    expect(check('a.md/b.md')).toMatchObject({
      err: 'minutes: a.md/b.md: there is no such file; check the path\n',
      code: 2,
    });
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('one without permission', () => {
    write('a.md', MINUTES);
    chmodSync(join(cwd, 'a.md'), 0);
    expect(check('a.md')).toMatchObject({
      err: 'minutes: a.md: may not be read; check its permissions\n',
      code: 2,
    });
  });

  test('one that is not UTF-8', () => {
    write('latin.md', Buffer.from('# Caf\xe9 meeting\n', 'latin1'));
    write('utf16.md', Buffer.from(`\uFEFF${MINUTES}`, 'utf16le'));
    const { out, err, code } = check('latin.md', 'utf16.md');
    expect(out).toBe('2 files could not be checked\n');
    expect(err).toBe(
      'minutes: latin.md: is not UTF-8 text; save it as UTF-8\n' +
        'minutes: utf16.md: is not UTF-8 text but UTF-16; save it as UTF-8\n',
    );
    expect(code).toBe(2);
  });
});

describe('odd files', () => {
  // Elsewhere names are text.
  test.runIf(process.platform === 'linux')('one whose name is not UTF-8 is told, and not passed over', () => {
    write('a.md', MINUTES);
    const name = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]);
    writeFileSync(name, MINUTES);
    const { out, err, code } = check('.');
    expect(out).toContain('1 file could not be checked\n');
    expect(err).toBe('minutes: caf\uFFFD.md: cannot be found by its name, which is not UTF-8; rename it\n');
    expect(code).toBe(2);
    rmSync(name);
  });

  test('an empty one is no minutes', () => {
    write('empty.md', '');
    expect(check('empty.md').code).toBe(0);
  });

  test('NUL bytes are no error', () => {
    write('a.md', MINUTES.replace('Brighter', 'Br\0ghter'));
    const { out, code } = check('a.md');
    expect(out).toContain('Br\\u{0}ghter');
    expect(code).toBe(1);
  });
});

describe('a folder', () => {
  beforeEach(() => {
    mkdirSync(join(cwd, 'docs', 'old'), { recursive: true });
    write('docs/old/a.md', MINUTES);
    write('docs/b.md', CLEAN);
    write('docs/soup.md', '# Onion soup\n');
  });

  test.each([[[]], [['docs']], [['docs/**']]])(
    '%j: what is no minutes is passed over, and counted',
    (args) => {
      const { out, err, code } = check(...args);
      expect(out).toContain('docs/old/a.md:9:3: warning duplicate-attendee');
      expect(out).toMatch(/\n2 files checked, 2 findings: 2 warnings; 1 Markdown file that is no minutes\n$/);
      expect([err, code]).toEqual(['', 1]);
    },
  );

  test('what was named in it is told', () => {
    expect(check('docs', 'docs/soup.md').err).toContain('docs/soup.md: not treated as minutes');
  });

  test('without Markdown files is told, and what else there is is checked', () => {
    mkdirSync(join(cwd, 'empty'));
    const { out, err, code } = check('empty', '*.txt', 'docs/b.md');
    expect(out).toBe('1 file checked, nothing found\n');
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^minutes: empty: there are no Markdown files in this folder; /),
      expect.stringMatching(
        /^minutes: \*\.txt: there is no such file, and as a glob it matches no Markdown file; /,
      ),
      '',
    ]);
    expect(code).toBe(2);
  });
});

test('where nothing is there to check nothing is summed up', () => {
  write('a.md', CLEAN);
  for (const args of [['no*.md'], ['.', '!**']])
    expect(check(...args)).toMatchObject({ out: '', code: 2, err: expect.stringMatching(/^minutes: .*\n$/) });
  expect(check('no*.md', '--output', 'check.txt').out).toBe('');
  expect(check('no*.md', '--format', 'json').out).toBe('[]\n');
});

describe('a file that is not minutes', () => {
  test('is not checked, and that is said', () => {
    write('soup.md', '# Onion soup\n\n- Onions\n- Onions\n');
    const { out, err, code } = check('soup.md');
    expect(out).toBe('0 files checked, nothing found\n');
    expect(err).toMatch(
      /^minutes: soup\.md: not treated as minutes \(score \d\); add <!-- minutes: on --> to the file to have it checked\n$/,
    );
    expect(code).toBe(0);
  });

  test('may say so itself', () => {
    write('a.md', `<!-- minutes: off -->\n${MINUTES}`);
    const { err } = check('a.md');
    expect(err).toBe('minutes: a.md: not treated as minutes (it says so itself)\n');
  });

  test('may ask to be checked', () => {
    write('soup.md', '<!-- minutes: on -->\n# Onion soup\n\n# Attendees\n\n- Ada Byron\n- Ada Byron\n');
    expect(check('soup.md').out).toContain('soup.md:7:3: warning duplicate-attendee');
  });
});

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, name), content);
}

function check(...args: readonly string[]) {
  return checkOn(undefined, ...args);
}

function checkOn(screen: Screen | undefined, ...args: readonly string[]) {
  return ran(['check', ...args], {
    cwd,
    screen,
  });
}

/** The lines that belong to the first finding of a rule. */
function blockOf(out: string, rule: string): readonly string[] {
  return (out.split('\n\n').find((block) => block.includes(` ${rule} `)) ?? '').split('\n');
}

/** The rules' wording is theirs; here it only has to arrive whole. */
function messageOf(rule: string): string {
  write('message.md', MINUTES);
  const findings: { rule: string; message: string }[] = JSON.parse(
    check('--format', 'json', 'message.md').out,
  );
  return findings.find((finding) => finding.rule === rule)?.message ?? `no finding of ${rule}`;
}
