/** `minutes check` with a configuration of the project. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MINA_MINUTES } from '../support/mina-minutes';
import { ran } from '../support/ran';

const MINUTES =
  '# Attendees\n\n- Ada Byron\n- Tom Carr\n- Ada Byron\n\n# Minutes\n\n- Ada: a\n- nirik: b\n- Mill: c\n';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'minutes-config-'));
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, '.git', 'HEAD'), '');
  mkdirSync(join(cwd, 'docs'));
  writeFileSync(join(cwd, 'docs', 'mill.md'), MINUTES);
});
afterEach(() => rmSync(cwd, { recursive: true }));

test('says which files are minutes', () => {
  expect(check('docs/mill.md').err).toContain('not treated as minutes');
  configure({ include: ['docs/*.md'] });
  expect(rules()).toEqual(['duplicate-attendee']);
  configure({ include: ['docs/*.md'], exclude: ['mill.md'] });
  expect(check('docs/mill.md').err).toContain('not treated as minutes');
});

test('sets severities', () => {
  configure({ include: ['docs/*.md'], rules: { 'duplicate-attendee': 'hint' } });
  expect(check('docs/mill.md')).toMatchObject({
    code: 0,
    out: expect.stringContaining('hint duplicate-attendee'),
  });
  configure({ include: ['docs/*.md'], rules: { 'duplicate-attendee': 'off' } });
  expect(rules()).toEqual([]);
});

test('knows people whom no list mentions, by their aliases too', () => {
  configure({ include: ['docs/*.md'], roster: ['people.yaml'] });
  write('people.yaml', '- name: Kevin Fen\n  aliases: nirik\n  group: Guests\n');
  const { out } = check('docs/mill.md');
  expect(out).toContain('docs/mill.md:10:3: warning unlisted-speaker "nirik" speaks');
  expect(out).toContain('the roster has Kevin Fen (Guests)');
});

test('ignores labels', () => {
  writeFileSync(join(cwd, 'docs', 'mill.md'), `${MINUTES.replace('nirik', 'Tom')}- Ada: d\n`);
  configure({ include: ['docs/*.md'] });
  expect(rules()).toEqual(['duplicate-attendee', 'unlisted-speaker']);
  configure({ include: ['docs/*.md'], labels: { ignore: ['mill'] } });
  expect(rules()).toEqual(['duplicate-attendee']);
});

test('mistakes come in the order of their places', () => {
  write('.minutes.json', '{\n  "rules": { "dark-pier": "off" },\n  "include": 1,\n  "color": 1\n}\n');
  const places = [...check('docs').err.matchAll(/\.minutes\.json:(\d):/g)].map(([, line]) => line);
  expect(places).toEqual(['2', '3', '4']);
});

test('what is wrong in it is told with its place, the rest counts, and the exit code is 2', () => {
  write('.minutes.json', '{\n  "include": ["docs/*.md"],\n  "color": 1\n}\n');
  const { out, err, code } = check('docs/mill.md');
  expect(out).toContain('duplicate-attendee');
  expect(err).toBe(
    'minutes: .minutes.json:3:3: The configuration has no "color": it knows $schema, extends, include, exclude, roster, labels, speakers, links, quorum, rules\n',
  );
  expect(code).toBe(2);
});

describe('a configuration that is named', () => {
  test('counts in place of the one that is found, wherever it lies', () => {
    configure({ include: ['docs/*.md'], rules: { 'duplicate-attendee': 'off' } });
    mkdirSync(join(cwd, 'ci'));
    write('ci/strict.json', '{ "rules": { "duplicate-attendee": "error" }, "roster": ["people.yaml"] }');
    write('ci/people.yaml', '- name: Kevin Fen\n  aliases: nirik\n  group: Guests\n');
    writeFileSync(join(cwd, 'docs', 'mill.md'), `<!-- minutes: on -->\n\n${MINUTES}`);
    const { out, err } = check('docs', '--config', 'ci/strict.json');
    expect(out).toContain('docs/mill.md:7:3: error duplicate-attendee');
    expect(out).toContain('the roster has Kevin Fen (Guests)');
    expect(err).toBe('');
    const { out: below } = check('.', '--config', '../ci/strict.json');
    expect(below).toBe('');
  });

  test('says also which other files are minutes', () => {
    write('docs/may.md', MINA_MINUTES);
    write('docs/april.md', MINA_MINUTES.replace('Tom Carr', 'Mina Okoro'));
    write('all.yaml', 'include: [docs/*.md]\n');
    expect(check('docs/may.md', '--config', 'all.yaml').out).toContain('Mina Okoro');
    write('all.yaml', 'exclude: [docs/april.md]\n');
    expect(check('docs/may.md', '--config', 'all.yaml').out).not.toContain('Mina Okoro');
  });

  test('may stand beside one that is found', () => {
    configure({ color: 1 });
    write('other.yml', 'include: [docs/*.md]\n');
    expect(check('docs', '--config', 'other.yml')).toMatchObject({ err: '', code: 1 });
  });

  test('what is wrong in it is told with its place', () => {
    write('other.yml', 'include: [docs/*.md]\nroster: [nobody.txt]\n');
    expect(check('docs', '--config', 'other.yml')).toMatchObject({
      err: expect.stringMatching(/^minutes: other\.yml:2:10: There is no file "nobody\.txt"/),
      code: 2,
    });
  });

  test('has to be there', () => {
    expect(check('docs', '--config', 'missing.json')).toEqual({
      ...{ out: '', err: 'minutes: missing.json: there is no such file; check the path\n' },
      code: 2,
    });
    expect(check('docs', '--config', 'docs').err).toContain('docs: is a directory');
  });
});

function configure(config: object): void {
  write('.minutes.json', JSON.stringify(config));
}

function write(name: string, text: string): void {
  writeFileSync(join(cwd, name), text);
}

function rules(): readonly string[] {
  const findings: { rule: string }[] = JSON.parse(check('--format', 'json', 'docs/mill.md').out);
  return findings.map(({ rule }) => rule);
}

function check(...args: readonly string[]) {
  return ran(['check', ...args], { cwd });
}
