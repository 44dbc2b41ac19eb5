import { describe, expect, test } from 'vitest';
import { knowledgeIn } from '../../server/src/config/config';
import { readConfig } from '../../server/src/config/read-config';
import { isMinutes } from '../../server/src/minutes/detect';
import { knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { type CorpusFile, corpus, corpusFile, hasCorpus } from '../support/corpus';

const ANYWHERE = { include: [], exclude: [] };

/** Findings a repository, of all that is on by default; a repository that is not named has none. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AcademySoftwareFoundation__OpenColorIO: { 'private-link': 2, 'unlisted-speaker': 1 },
  AlmaLinux__wiki: {
    'action-without-owner': 1,
    'unrecorded-decision': 4,
    'attendee-format': 1,
    'speaker-format': 59,
    'unlinked-rfc': 3,
    'unlisted-speaker': 1,
  },
  'django__dsf-minutes': { 'duplicate-attendee': 1, 'private-link': 8 },
  nodejs__TSC: {
    'date-mismatch': 2,
    'misspelled-speaker': 2,
    'private-link': 5,
    'speaker-format': 10,
    'unlisted-speaker': 3,
  },
  nodejs__modules: {
    'action-without-owner': 1,
    'ambiguous-speaker': 7,
    'duplicate-attendee': 1,
    'misspelled-speaker': 3,
    placeholder: 3,
    'private-link': 30,
    'speaker-format': 74,
    'unlisted-speaker': 41,
  },
  numpy__archive: { 'misspelled-speaker': 1, 'private-link': 3, 'speaker-format': 3, 'unlisted-speaker': 1 },
  'onnx__steering-committee': {
    'action-without-owner': 4,
    'absent-speaker': 1,
    'ambiguous-speaker': 1,
    'date-mismatch': 2,
    'duplicate-attendee': 1,
    placeholder: 2,
    'private-link': 3,
    'speaker-format': 16,
    'unlisted-speaker': 4,
  },
  seed: { 'unlisted-speaker': 1 },
  solid__specification: {
    'date-mismatch': 1,
    'misspelled-speaker': 1,
    'speaker-format': 3,
    'unlisted-speaker': 10,
  },
  tc39__ecma402: {
    'date-mismatch': 4,
    'misspelled-speaker': 3,
    placeholder: 9,
    'private-link': 6,
    'speaker-format': 6,
    'unlisted-speaker': 36,
  },
  tc39__notes: { 'ambiguous-speaker': 1, 'unlisted-speaker': 41 },
  w3c__webextensions: {
    'ambiguous-speaker': 1,
    'duplicate-attendee': 1,
    'misspelled-speaker': 8,
    'unlisted-speaker': 24,
  },
};

describe.skipIf(!hasCorpus)('real minutes', () => {
  test('have the findings that were looked at, and no others', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { repository, path, text } of corpus()) {
      if (!isMinutes(text, path, ANYWHERE).minutes) continue;
      for (const { rule } of diagnose(read({ repository, path, text }), {})) {
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
      // Two files of language design notes do have another day in their names than in their titles.
      const off = { 'date-mismatch': 'off' as const };
      expect(files.flatMap((file) => diagnose(read(file), off).map(({ rule }) => rule))).toEqual([]);
    },
  );
});

describe.skipIf(!hasCorpus)('the seed', () => {
  const seed = hasCorpus ? corpusFile('seed/2025-04-02.md') : '';
  const original = hasCorpus ? corpusFile('AlmaLinux__wiki/docs/alesco/meeting-minutes/2025-04-02.md') : '';
  const lines = seed.split('\n');
  const found = (text: string) =>
    diagnose(parse(text), {}).map(({ rule, span }) => `${rule} ${placeOf(text, span.start)}`);
  const without = (line: number): string => lines.filter((_, index) => index !== line - 1).join('\n');
  const inserted = (after: number, text: string): string =>
    [...lines.slice(0, after), text, ...lines.slice(after)].join('\n');

  test('has one finding: Lance, in no list, with everywhere that he speaks, is spoken to, or is mentioned', () => {
    const [finding, ...others] = diagnose(parse(seed), {});
    expect(others).toEqual([]);
    expect(found(seed)).toEqual(['unlisted-speaker 22:2']);
    expect(finding?.related?.map(({ span }) => placeOf(seed, span.start))).toEqual([
      ...['30:14', '31:2', '34:2', '35:36'],
    ]);
    expect(finding?.fixes()[0]?.title).toBe('Add "Lance" to Community Attendees');
  });
  test('has the same finding in its original', () => {
    const rules = diagnose(parse(original), {}).map(({ rule }) => rule);
    expect(rules).toEqual(['unlisted-speaker']);
  });

  test('without the link of a topic, its heading is found', () =>
    expect(found(without(21))).toEqual(['unlinked-rfc 19:2', 'unlisted-speaker 21:2']));
  test('with an attendee again, the second is found', () =>
    expect(found(inserted(10, '- neal gompa'))).toEqual([
      'duplicate-attendee 10:2',
      'unlisted-speaker 23:2',
    ]));
  test('with an attendee in another list too, that is found', () =>
    expect(found(inserted(15, '- Neal Gompa'))).toEqual([
      'duplicate-attendee 15:2',
      'unlisted-speaker 23:2',
    ]));
  test('with an attendee who is absent too, that is found', () =>
    expect(found(inserted(10, '- Cody Robertson'))).toEqual([
      'attendance-conflict 12:2',
      'unlisted-speaker 23:2',
    ]));
  test('with an attendee among the absent, all that he says is one finding', () => {
    const moved = [...lines.slice(0, 8), ...lines.slice(9, 11), lines[8] ?? '', ...lines.slice(11)].join(
      '\n',
    );
    expect(found(moved)).toEqual(['absent-speaker 21:2', 'unlisted-speaker 22:2']);
  });
  test('with a misspelled label, that is found', () =>
    expect(found(lines.with(21, lines[21]?.replace('Neal', 'Nael') ?? '').join('\n'))).toEqual([
      ...['misspelled-speaker 21:2', 'unlisted-speaker 22:2'],
    ]));
  test('with a decision about an RFC, that is found', () =>
    expect(found(inserted(16, '- The RFC to build X was REJECTED'))).toEqual([
      ...['unlinked-rfc 16:6', 'unlisted-speaker 23:2'],
    ]));
  test('with CRLF the places are the same', () =>
    expect(found(inserted(10, '- neal gompa').replaceAll('\n', '\r\n'))).toEqual([
      ...['duplicate-attendee 10:2', 'unlisted-speaker 23:2'],
    ]));
  test('with a quorum, that two members more are missing is found', () => {
    const names = [
      'Andrew Lukoshko',
      'Elkhan Mammadli',
      'Jonathan Wright',
      'Neal Gompa',
      'Ben Thomas',
      'Cody Robertson',
    ];
    const quorum = { fraction: '1/2', plus: 1, min: 4 };
    const roster = names.map((name) => ({ name, member: true }));
    const { config } = readConfig(JSON.stringify({ quorum, roster }), '.minutes.json');
    const decided = (text: string) =>
      diagnose(parse(text, knowledgeIn(config)), {}).flatMap(({ rule, span, message }) =>
        rule === 'quorum-not-met'
          ? [`${placeOf(text, span.start)} ${message.slice(0, message.indexOf(','))}`]
          : [],
      );
    expect(decided(seed)).toEqual([]);
    const fewer = lines.filter((line) => !/^- (?:Ben Thomas|Elkhan Mammadli)/.test(line)).join('\n');
    expect(decided(fewer)).toEqual(['14:2 This was decided with 3 of 6 members']);
  });
  test('within a fence nothing is found', () =>
    expect(found(inserted(21, '```\nNeal: hasty  \nRFC 7\n```'))).toEqual(['unlisted-speaker 26:2']));
});

/** With the name of its file, as an editor reads it. */
function read({ path, text }: CorpusFile): Meeting {
  return parse(text, knowledgeAt(NOTHING_KNOWN, knownFile(`file:///${path}`, path)));
}

/** Line and character, from 0. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return `${before.length - 1}:${before.at(-1)?.length}`;
}
