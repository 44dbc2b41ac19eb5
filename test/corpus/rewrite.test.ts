import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { isSpeaker, standingOfLabel } from '../../server/src/minutes/speakers';
import { speakerBullets } from '../../server/src/rewrites/speaker-bullets';
import { actions } from '../../server/src/service/actions';
import { corpus, corpusFile, hasCorpus } from '../support/corpus';

describe.skipIf(!hasCorpus)('the rewrite of real minutes', () => {
  test('loses no word and is stable, of labels that resolve and of those that only look like names', () => {
    for (const { repository, path, text } of corpus()) {
      const before = parse(text);
      const result = rewrite(before);
      if (result === text) continue;
      const after = parse(result);
      expect(rewrite(after) === result, `${repository}/${path}: the second run changes nothing`).toBe(true);
      expect(statements(after), `${repository}/${path}`).toEqual(statements(before));
      expect(
        remainder(after) === remainder(before),
        `${repository}/${path}: nothing but labels changed`,
      ).toBe(true);
    }
  });

  test('makes 59 bullets of the 59 lines of a meeting, once', () => {
    const text = corpusFile('AlmaLinux__wiki/docs/alesco/meeting-minutes/2025-01-08.md');
    const fixed = fixAll(text);
    const count = (source: string, pattern: RegExp): number => source.match(pattern)?.length ?? 0;
    expect(count(text, /^\p{L}+: .*$/gmu)).toBe(59);
    expect(count(fixed, /^- \p{L}+: .*\S$/gmu)).toBe(59);
    expect(count(fixed, / $/gmu)).toBe(0);
    expect(words(fixed)).toEqual(words(text));
    expect(fixAll(fixed)).toBe(fixed);
  });

  function rewrite(meeting: Meeting): string {
    const chosen = meeting.sections
      .flatMap((section) => section.statements)
      .filter((statement) => {
        const rung = standingOfLabel(meeting, statement);
        return isSpeaker(rung) || rung === 'name-like';
      });
    return applyEdits(meeting.source.text, speakerBullets(meeting, chosen));
  }

  function fixAll(text: string): string {
    const request = { span: { start: 0, end: 0 }, kinds: ['source.fixAll'], severities: {}, snippets: false };
    return applyEdits(text, actions(parse(text), request)[0]?.edits ?? []);
  }

  /** What is said, in order. The message of a chat label stands on the next line and is checked by `remainder`. */
  function statements({ source, sections }: Meeting): readonly string[] {
    const all = sections
      .flatMap((section) => section.statements)
      .filter(({ label }) => label.form !== 'chat');
    return all.map(({ text }) => source.text.slice(text.start, text.end));
  }

  /** The text without labels, white space, bullets and emphasis. */
  function remainder({ source: { text }, sections }: Meeting): string {
    let result = '';
    let from = 0;
    for (const { label } of sections.flatMap((section) => section.statements)) {
      result += text.slice(from, label.span.start);
      from = label.span.end;
    }
    return (result + text.slice(from)).replace(/[\s*+_\\-]/gu, '');
  }

  function words(text: string): readonly string[] {
    return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
  }
});
