/** In how many real minutes attendees are found, and how many labels mean one of them. */
import { describe, expect, test } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';
import { parse } from '../../server/src/minutes/parse';
import { type Rung, standingOfLabel } from '../../server/src/minutes/speakers';
import { corpus, corpusFile, hasCorpus } from '../support/corpus';

interface Counts {
  /** Files that are minutes, and those of them in which two or more people are listed. */
  readonly files: number;
  readonly listed: number;
  /** Labels that mean somebody in the lists or look like a name, and those that mean somebody in the lists. */
  readonly labels: number;
  readonly resolved: number;
}

const NOTHING: Counts = { files: 0, listed: 0, labels: 0, resolved: 0 };

const EXPECTED: Readonly<Record<string, Counts>> = {
  AcademySoftwareFoundation__OpenColorIO: { files: 60, listed: 60, labels: 1376, resolved: 1315 },
  AlmaLinux__wiki: { files: 27, listed: 27, labels: 163, resolved: 160 },
  'django__dsf-minutes': { files: 87, listed: 87, labels: 276, resolved: 149 },
  nodejs__TSC: { files: 79, listed: 79, labels: 1115, resolved: 900 },
  nodejs__modules: { files: 40, listed: 39, labels: 1243, resolved: 928 },
  numpy__archive: { files: 54, listed: 52, labels: 94, resolved: 48 },
  'onnx__steering-committee': { files: 60, listed: 60, labels: 155, resolved: 125 },
  seed: { files: 1, listed: 1, labels: 31, resolved: 28 },
  solid__specification: { files: 40, listed: 40, labels: 1500, resolved: 1446 },
  tc39__ecma402: { files: 40, listed: 38, labels: 4858, resolved: 4490 },
  tc39__notes: { files: 7, listed: 7, labels: 3489, resolved: 2646 },
  w3c__webextensions: { files: 29, listed: 29, labels: 2762, resolved: 2760 },
};

describe.skipIf(!hasCorpus)('real minutes', () => {
  test('have attendees and speakers', () => {
    const counts: Record<string, Counts> = {};
    for (const { repository, path, text } of corpus()) {
      if (!isMinutes(text, path, { include: [], exclude: [] }).minutes) continue;
      counts[repository] = add(counts[repository] ?? NOTHING, countsOf(text));
    }
    expect(counts).toEqual(EXPECTED);
  });

  test('the seed has one speaker whom nobody listed', () => {
    const meeting = parse(corpusFile('seed/2025-04-02.md'));
    const statements = meeting.sections.flatMap((section) => section.statements);
    const unlisted = statements.filter((statement) => standingOfLabel(meeting, statement) === 'name-like');
    expect(new Set(unlisted.map(({ label }) => label.speakers[0]?.text))).toEqual(new Set(['Lance']));
  });
});

const LISTED: readonly Rung[] = ['present', 'absent'];

function countsOf(text: string): Counts {
  const meeting = parse(text);
  const statements = meeting.sections.flatMap((section) => section.statements);
  const rungs = statements.map((statement) => standingOfLabel(meeting, statement));
  const resolved = rungs.filter((rung) => LISTED.includes(rung)).length;
  const nameLike = rungs.filter((rung) => rung === 'name-like').length;
  return {
    ...{ files: 1, listed: meeting.people.all.length >= 2 ? 1 : 0 },
    ...{ labels: resolved + nameLike, resolved },
  };
}

function add(a: Counts, b: Counts): Counts {
  return {
    files: a.files + b.files,
    listed: a.listed + b.listed,
    labels: a.labels + b.labels,
    resolved: a.resolved + b.resolved,
  };
}
