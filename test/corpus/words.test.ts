/** What readers see of real minutes after anything that the extension offers to change in them. */
import { describe, expect, test, vi } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/markdown/edit';
import { isMinutes } from '../../server/src/minutes/detect';
import { isDoubtful } from '../../server/src/minutes/doubtful-labels';
import type { Meeting, Statement } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { disableFixes } from '../../server/src/service/disable-fixes';
import { fixAll } from '../../server/src/service/fix-all';
import { speakerRewrites } from '../../server/src/service/speaker-rewrites';
import { corpus, hasCorpus } from '../support/corpus';
import { balanceOf } from '../support/word-balance';

vi.setConfig({ testTimeout: 300_000 });

interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

const files = (hasCorpus ? corpus() : [])
  .filter(({ text, path }) => isMinutes(text, path, { include: [], exclude: [] }).minutes)
  .map(({ repository, path, text }) => ({ name: `${repository}/${path}`, meeting: parse(text) }));

describe.skipIf(!hasCorpus)('in real minutes', () => {
  test('fixes take away and add only the words that they are about', () => expectBalance(fixes));
  test('comments that silence a rule are not seen, and silence what they are for', () => {
    expectBalance((meeting) => silences(meeting).map(({ change }) => change));
    for (const { name, meeting } of files)
      for (const { change, finding } of silences(meeting)) expectSilence(name, meeting, change, finding);
  });
  test('rewrites take away and add only the labels that they rewrite', () => {
    expectBalance(rewrites);
    for (const { name, meeting } of files)
      for (const change of rewrites(meeting)) expectSameStatements(name, meeting, change);
  });
  test('fix all takes away and adds only what it is about, and a second run changes nothing', () => {
    expectBalance(everything);
    for (const { name, meeting } of files)
      expect(fixAll(parse(changed(meeting, fixAll(meeting, {}))), {}), name).toEqual([]);
  });
});

function expectBalance(changes: (meeting: Meeting) => readonly Change[]): void {
  let count = 0;
  for (const { name, meeting } of files) {
    const all = changes(meeting);
    const balance = all.length === 0 ? undefined : balanceOf(meeting.source.text);
    for (const { title, edits } of all)
      expect(balance?.(edits), `${name}: ${title}`).toEqual({ lost: [], gained: [] });
    count += all.length;
  }
  expect(count).toBeGreaterThan(20);
}

function fixes(meeting: Meeting): readonly Change[] {
  const all = diagnose(meeting, {}).flatMap((finding) => finding.fixes());
  return all.filter(({ edits }) => edits.every(({ snippet }) => snippet !== true));
}

/** Those of the first finding of each rule. */
function silences(meeting: Meeting) {
  const all = diagnose(meeting, {});
  const first = all.filter(({ rule }, index) => all.findIndex((other) => other.rule === rule) === index);
  return first.flatMap((finding) => disableFixes(meeting, finding).map((change) => ({ change, finding })));
}

/** Of those that are offered for each section and for the file: the first, the last, and one between. */
function rewrites(meeting: Meeting): readonly Change[] {
  const all = meeting.sections.flatMap(({ span }) => speakerRewrites(meeting, span));
  const different = [...new Map(all.map((change) => [JSON.stringify(change.edits), change])).values()];
  return different.length <= 3
    ? different
    : [0, different.length >> 1, -1].flatMap((at) => different.at(at) ?? []);
}

function everything(meeting: Meeting): readonly Change[] {
  const edits = fixAll(meeting, {});
  return edits.length === 0 ? [] : [{ title: 'fix all', edits }];
}

function expectSilence(name: string, meeting: Meeting, { title, edits }: Change, finding: Finding): void {
  const told = (one: Meeting) => diagnose(one, {}).map(({ rule, message }) => `${rule} ${message}`);
  const before = told(meeting);
  const after = told(parse(changed(meeting, edits)));
  const where = `${name}: ${title}`;
  expect(after.length, where).toBeLessThan(before.length);
  expect(
    after.filter((one) => !before.includes(one)),
    where,
  ).toEqual([]);
  if (title.endsWith('this file'))
    expect(
      after.filter((one) => one.startsWith(`${finding.rule} `)),
      where,
    ).toEqual([]);
}

/** A rewrite may end what was a habit of the file: the doubtful labels that it leaves are then none any more. */
function expectSameStatements(name: string, meeting: Meeting, { title, edits }: Change): void {
  const after = said(parse(changed(meeting, edits)));
  let from = 0;
  for (const text of said(meeting, (statement) => !isDoubtful(statement))) {
    const at = after.indexOf(text, from);
    expect(at, `${name}: ${title}: ${text}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}

/** The message of a chat label stands on the line below it. */
function said({ source, sections }: Meeting, counts = (_: Statement) => true): readonly string[] {
  const all = sections.flatMap(({ statements }) => statements.filter(counts));
  return all
    .filter(({ label }) => label.form !== 'chat')
    .map(({ text }) => source.text.slice(text.start, text.end));
}

function changed({ source }: Meeting, edits: readonly Edit[]): string {
  return applyEdits(source.text, edits);
}
