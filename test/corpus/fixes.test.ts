/** What the fixes do to real minutes. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { isMinutes } from '../../server/src/minutes/detect';
import { isDoubtful } from '../../server/src/minutes/doubtful-labels';
import { knowledgeOf, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { styleOfForm } from '../../server/src/minutes/speaker-style';
import { type Fix, RULES, type Rule } from '../../server/src/rules/index';
import { corpus, hasCorpus } from '../support/corpus';
import { findingsAroundFixAll } from '../support/findings-after-fix-all';

/** The fixes of `speaker-format` are all of one kind, and held by `rewrite.test.ts`. */
const rules = RULES.filter(({ id }) => id !== 'speaker-format');

/** Rules whose fixes say something more, and take nothing away. */
const ADDING = ['unrecorded-decision', 'action-without-owner'];

describe.skipIf(!hasCorpus)('in real minutes', () => {
  test('each fix mends what was found, and changes nothing that was said', () => {
    let fixes = 0;
    for (const { repository, path, text } of corpus()) {
      if (!isMinutes(text, path, { include: [], exclude: [] }).minutes) continue;
      // Of the same words again and again in a template one goes, and the next looks like it.
      if (/template/.test(path)) continue;
      const meeting = parse(text);
      for (const rule of rules) fixes += checkFixes(`${repository}/${path}`, meeting, rule);
    }
    expect(fixes).toBeGreaterThan(100);
  });

  const inFull = { ...styleOfForm('- **{name}:** {text}'), name: 'full' as const };
  test.each([
    ['as it is', NOTHING_KNOWN],
    ['with full names', knowledgeOf({ people: [], ignored: [], collectives: [], style: inFull })],
  ])('nobody ceases to be found because the labels of others are mended: %s', (_, knowledge) => {
    for (const { repository, path, text } of corpus()) {
      if (!isMinutes(text, path, { include: [], exclude: [] }).minutes) continue;
      // The longest files have only more of the same.
      if (text.length > 40_000) continue;
      const { before, after } = findingsAroundFixAll(text, knowledge);
      expect(after, `${repository}/${path}`).toEqual(before);
    }
  });
});

/** @returns how many fixes were tried */
function checkFixes(path: string, meeting: Meeting, rule: Rule): number {
  const found = [...rule.check(meeting)];
  const fixes = found.flatMap((finding, index) => finding.fixes().map((fix) => ({ fix, index })));
  const complete = fixes.filter(({ fix: { edits } }) => edits.every(({ snippet }) => snippet !== true));
  for (const { fix, index } of complete) checkFix(path, meeting, rule, fix, index);
  return complete.length;
}

function checkFix(path: string, meeting: Meeting, rule: Rule, { title, edits }: Fix, index: number): void {
  const mended = parse(applyEdits(meeting.source.text, edits));
  const where = `${path}: ${rule.id}: ${title}`;
  expect(placesOf(rule, mended), where).not.toContain(placesOf(rule, meeting)[index]);
  if (ADDING.includes(rule.id))
    expect(
      edits.every(({ span }) => span.start === span.end),
      where,
    ).toBe(true);
  else expect(saidIn(mended), where).toEqual(saidIn(meeting));
}

/** Each finding by what it says of which of equal places. */
function placesOf(rule: Rule, meeting: Meeting): readonly string[] {
  const counts = new Map<string, number>();
  return [...rule.check(meeting)].map(({ span, message, related = [] }) => {
    const what = `${message} ${meeting.source.text.slice(span.start, span.end)} ${related.length}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
    return `${what} ${counts.get(what)}`;
  });
}

/** What stands behind the labels of statements, in order, without the markup and the addresses of links; whether a label that is doubtful counts is for the lists to say. */
function saidIn({ source, sections }: Meeting): readonly string[] {
  return sections.flatMap(({ statements }) =>
    statements
      .filter((statement) => !isDoubtful(statement))
      .map(({ text: { start, end } }) =>
        source.text.slice(start, end).replace(/\]\([^)]*\)|[[\]]|https?:\/\/\S+/g, ''),
      ),
  );
}
