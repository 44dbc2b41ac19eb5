import { describe, expect, test } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';
import { parse } from '../../server/src/minutes/parse';
import { RULES } from '../../server/src/rules/index';
import { diagnose } from '../../server/src/service/diagnose';
import { corpus, corpusFile, hasCorpus } from '../support/corpus';

const ANYWHERE = { include: [], exclude: [] };

/** Findings a repository, of all that is on by default; a repository that is not named has none. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AlmaLinux__wiki: { 'speaker-format': 59, 'unlinked-rfc': 3 },
  'django__dsf-minutes': { 'duplicate-attendee': 1 },
  nodejs__TSC: { 'speaker-format': 3 },
  nodejs__modules: { 'duplicate-attendee': 1, 'speaker-format': 74 },
  'onnx__steering-committee': { 'duplicate-attendee': 1, 'speaker-format': 14 },
  solid__specification: { 'speaker-format': 4 },
  tc39__ecma402: { 'speaker-format': 101 },
  w3c__webextensions: { 'duplicate-attendee': 1 },
};

describe.skipIf(!hasCorpus)('real minutes', () => {
  test('have the findings that were looked at, and no others', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { repository, path, text } of corpus()) {
      if (!isMinutes(text, path, ANYWHERE).minutes) continue;
      for (const { rule } of diagnose(parse(text), {})) {
        const rules = counts[repository] ?? {};
        counts[repository] = { ...rules, [rule]: (rules[rule] ?? 0) + 1 };
      }
    }
    expect(counts).toEqual(EXPECTED);
  });

  test.each(['dotnet__csharplang', 'python__steering-council', 'AlmaLinux__ALESCo'])(
    '%s is no minutes, and would be silent if it were',
    (name) => {
      const files = corpus().filter(({ repository }) => repository === name);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(({ text, path }) => isMinutes(text, path, ANYWHERE).minutes)).toEqual([]);
      expect(files.flatMap(({ text }) => diagnose(parse(text), {}).map(({ rule }) => rule))).toEqual([]);
    },
  );

  test('the rules are all measured', () =>
    expect(RULES.map(({ id }) => id)).toEqual(['duplicate-attendee', 'unlinked-rfc', 'speaker-format']));
});

describe.skipIf(!hasCorpus)('the seed', () => {
  const seed = hasCorpus ? corpusFile('seed/2025-04-02.md') : '';
  const original = hasCorpus ? corpusFile('AlmaLinux__wiki/docs/alesco/meeting-minutes/2025-04-02.md') : '';
  const lines = seed.split('\n');
  const found = (text: string) =>
    diagnose(parse(text), {}).map(({ rule, span }) => {
      const before = text.slice(0, span.start).split(/\r\n?|\n/);
      return `${rule} ${before.length - 1}:${before.at(-1)?.length}`;
    });
  const without = (line: number): string => lines.filter((_, index) => index !== line - 1).join('\n');
  const inserted = (after: number, text: string): string =>
    [...lines.slice(0, after), text, ...lines.slice(after)].join('\n');

  test.each([
    ['the seed', seed],
    ['its original', original],
  ])('%s is clean', (_, text) => expect(found(text)).toEqual([]));

  test('without the link of a topic, its heading is found', () =>
    expect(found(without(21))).toEqual(['unlinked-rfc 19:2']));
  test('with an attendee again, the second is found', () =>
    expect(found(inserted(10, '- neal gompa'))).toEqual(['duplicate-attendee 10:2']));
  test('with an attendee in another list too, that is found', () =>
    expect(found(inserted(15, '- Neal Gompa'))).toEqual(['duplicate-attendee 15:2']));
  test('with a decision about an RFC, that is found', () =>
    expect(found(inserted(16, '- The RFC to build X was REJECTED'))).toEqual(['unlinked-rfc 16:6']));
  test('with CRLF the places are the same', () =>
    expect(found(inserted(10, '- neal gompa').replaceAll('\n', '\r\n'))).toEqual([
      'duplicate-attendee 10:2',
    ]));
  test('within a fence nothing is found', () =>
    expect(found(inserted(21, '```\nNeal: hasty  \nRFC 7\n```'))).toEqual([]));
});
