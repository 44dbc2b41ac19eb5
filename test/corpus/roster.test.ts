/** What is found in real minutes by a committee that has kept a roster, such as one can be made of its own minutes. */
import { describe, expect, test } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';
import { grouped } from '../../server/src/minutes/grouped';
import type { Knowledge } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { corpus, hasCorpus } from '../support/corpus';
import { rosterOf } from '../support/roster';

interface Counts {
  /** Attendees who are written otherwise. */
  readonly variants: number;
  /** Members in no list. */
  readonly unaccounted: number;
  /** Speakers in no list whom the roster has. */
  readonly known: number;
}

/**
 * Looked at by eye: all 34 variants, of which 33 are the person of the roster (of one, a first name alone, nobody can
 * tell); all 82 speakers, who are; and, while fewer dates were read, 49 of 249 members, those of whom the minutes have any word of the name: 5 are
 * in a list after all, by a nickname, with their names turned round, or under a heading of their own. Two of those, with
 * turned names or a slip in them, and a speaker who is listed by a first name are not found any more.
 */
const EXPECTED: Readonly<Record<string, Counts>> = {
  AcademySoftwareFoundation__OpenColorIO: { variants: 2, unaccounted: 73, known: 1 },
  AlmaLinux__wiki: { variants: 0, unaccounted: 11, known: 1 },
  'django__dsf-minutes': { variants: 0, unaccounted: 20, known: 0 },
  nodejs__TSC: { variants: 6, unaccounted: 10, known: 3 },
  nodejs__modules: { variants: 12, unaccounted: 57, known: 20 },
  numpy__archive: { variants: 4, unaccounted: 0, known: 1 },
  'onnx__steering-committee': { variants: 4, unaccounted: 0, known: 2 },
  seed: { variants: 0, unaccounted: 0, known: 0 },
  solid__specification: { variants: 0, unaccounted: 7, known: 7 },
  tc39__ecma402: { variants: 3, unaccounted: 16, known: 14 },
  tc39__notes: { variants: 2, unaccounted: 8, known: 24 },
  w3c__webextensions: { variants: 1, unaccounted: 25, known: 9 },
};

describe.skipIf(!hasCorpus)('real minutes with a roster', () => {
  test('have the findings that were looked at, and no others', () => {
    const minutes = corpus().filter(
      ({ path, text }) => isMinutes(text, path, { include: [], exclude: [] }).minutes,
    );
    const counts = [...grouped(minutes, ({ repository }) => repository)].map(([repository, files]) => {
      const texts = files.map(({ text }) => text);
      return [repository, countsOf(texts, rosterOf(texts))] as const;
    });
    expect(Object.fromEntries(counts)).toEqual(EXPECTED);
  });
});

function countsOf(texts: readonly string[], knowledge: Knowledge): Counts {
  const findings = texts.flatMap((text) => diagnose(parse(text, knowledge), {}));
  const count = (is: (finding: Finding) => boolean): number => findings.filter(is).length;
  return {
    variants: count(({ rule }) => rule === 'name-variant'),
    unaccounted: count(({ rule }) => rule === 'unaccounted-member'),
    known: count(({ rule, severity }) => rule === 'unlisted-speaker' && severity === 'warning'),
  };
}
