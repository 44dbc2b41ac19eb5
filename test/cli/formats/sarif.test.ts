/** `minutes check --format sarif`: what code scanning reads. */

import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { RULES } from '../../../server/src/rules/index';
import { checkedFolder } from '../../support/checked-folder';
import { HOSTILE_MINUTES, LANTERN_MINUTES } from '../../support/checked-minutes';

const folder = checkedFolder();
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is none with that flag.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/\s/.test(text),
    'date-time': true,
  },
});
const isSarif = ajv.compile(schema);

test('follows the schema, and says all that GitHub wants', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const { out, err, code } = folder.check(['--format', 'sarif', 'a.md']);
  const log: Log = JSON.parse(out);
  expect([isSarif(log), isSarif.errors, err, code]).toEqual([true, null, '', 1]);
  const { tool, columnKind, originalUriBaseIds, invocations } = runOf(log);
  expect({ columnKind, originalUriBaseIds, invocations }).toEqual({
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: true }],
  });
  expect(tool.driver).toMatchObject({ name: 'Minutes', semanticVersion: version });
  for (const { shortDescription, fullDescription, help } of tool.driver.rules ?? [])
    expect([shortDescription?.text, fullDescription?.text, help?.text, help?.markdown]).not.toContain('');
});

test('has each rule with its page, its level and its tags', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const rules = runOf(sarif('a.md')).tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(rules[0]).toMatchObject({
    id: 'duplicate-attendee',
    shortDescription: { text: 'An attendee is listed twice, or two attendees share an abbreviation.' },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['minutes', 'fixable'], 'problem.severity': 'warning' },
  });
  expect(rules.map(({ help }) => help?.markdown?.split('\n')[0])).toEqual(RULES.map(({ id }) => `# ${id}`));
  // Beside an alert there are no other files.
  expect(
    rules.filter(({ help }) => /\]\((?!https?:)/.test(help?.markdown ?? '')).map(({ id }) => id),
  ).toEqual([]);
});

test('places a finding and what belongs to it', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const results = runOf(sarif('a.md')).results ?? [];
  expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
    'duplicate-attendee warning',
    'unlinked-rfc warning',
    'unlisted-speaker note',
    'speaker-format note',
  ]);
  expect(results.map(({ ruleId, ruleIndex }) => RULES[ruleIndex ?? -1]?.id === ruleId)).not.toContain(false);
  expect(results[0]).toMatchObject({
    message: { text: expect.stringContaining('"Ada Byron" is already listed') },
    locations: [
      { physicalLocation: at('a.md', { startLine: 7, startColumn: 3, endLine: 7, endColumn: 12 }) },
    ],
    relatedLocations: [
      {
        id: 1,
        message: { text: 'First listed here' },
        physicalLocation: at('a.md', { startLine: 5, startColumn: 3, endLine: 5, endColumn: 12 }),
      },
    ],
  });
});

test('knows a finding again when lines come in above, and when another is mended', () => {
  const prints = (text: string) => {
    folder.write('a.md', text);
    return (runOf(sarif('a.md')).results ?? []).map(fingerprintOf);
  };
  const before = prints(LANTERN_MINUTES);
  expect(new Set(before).size).toBe(4);
  for (const print of before) expect(print).toMatch(/^[\da-f]{32}$/);
  expect(prints(LANTERN_MINUTES.replace('# Attendees', 'All were on time.\n\n# Attendees'))).toEqual(before);
  expect(prints(LANTERN_MINUTES.replace('- Ada Byron\n\n', '\n'))).toEqual(before.slice(1));
});

test('tells what is alike apart, and files', () => {
  folder.write('a.md', LANTERN_MINUTES.replace('- Ada Byron\n\n', '- Ada Byron\n- Ada Byron\n\n'));
  folder.write('b.md', LANTERN_MINUTES);
  const results = runOf(sarif('a.md', 'b.md')).results ?? [];
  expect(results).toHaveLength(9);
  expect(new Set(results.map(fingerprintOf)).size).toBe(9);
});

test('names files from the root of the repository, as URIs', () => {
  folder.write('docs/März 100%, #1.md', LANTERN_MINUTES);
  const { out } = folder.check(['--format', 'sarif', 'März 100%, #1.md'], { cwd: `${folder.path}/docs` });
  const uris = (runOf(JSON.parse(out)).results ?? []).map(uriOf);
  expect(new Set(uris)).toEqual(new Set(['docs/M%C3%A4rz%20100%25%2C%20%231.md']));
});

test('says when a file could not be checked', () => {
  const { out, code } = folder.check(['--format', 'sarif', 'missing.md']);
  expect(runOf(JSON.parse(out))).toMatchObject({
    invocations: [{ executionSuccessful: false }],
    results: [],
  });
  expect(code).toBe(2);
});

test('what somebody wrote is no link, and steers no terminal', () => {
  folder.write('a.md', HOSTILE_MINUTES);
  const { out } = folder.check(['--format', 'sarif', 'a.md']);
  expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|##\[/u);
  const [quoted] = (runOf(JSON.parse(out)).results ?? []).flatMap(({ ruleId, message }) =>
    ruleId === 'action-without-owner' ? [message.text] : [],
  );
  expect(quoted).toContain('Buy \\[oil\\](https://example.org) <b>&amp;</b> ##\\[error\\]oil');
});

function sarif(...files: readonly string[]): Log {
  return JSON.parse(folder.check(['--format', 'sarif', ...files]).out);
}

function runOf({ runs: [first] }: Log) {
  if (first === undefined) throw new Error('There is no run');
  return first;
}

function at(uri: string, region: object): object {
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

function uriOf({ locations }: Result): string | undefined {
  return locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

function fingerprintOf({ partialFingerprints }: Result): string | undefined {
  return partialFingerprints?.['primaryLocationLineHash'];
}
