/** The rewrites of a whole file, on real minutes. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { saidOf } from '../../server/src/minutes/attendee';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { restoreHeadingLevels } from '../../server/src/rewrites/heading-levels';
import { sortAttendees } from '../../server/src/rewrites/sort-attendees';
import { corpus, corpusFile, hasCorpus } from '../support/corpus';

describe.skipIf(!hasCorpus)('real minutes', () => {
  test('are sorted without a character, a person or a statement lost, and stay sorted', () => {
    let sorted = 0;
    for (const { repository, path, text } of corpus()) {
      const before = parse(text);
      const result = applyEdits(text, sortAttendees(before));
      if (result === text) continue;
      sorted++;
      const after = parse(result);
      expect(sortAttendees(after), `${repository}/${path}`).toEqual([]);
      expect([...result].sort().join('') === [...text].sort().join(''), `${repository}/${path}`).toBe(true);
      expect(people(after), `${repository}/${path}`).toEqual(people(before));
      expect(statements(after), `${repository}/${path}`).toEqual(statements(before));
    }
    expect(sorted).toBe(469);
  });

  test('have lost their heading levels in the seed alone, where they are those of the original', () => {
    const changed = corpus().filter(({ text }) => restoreHeadingLevels(parse(text)).length > 0);
    expect(changed.map(({ repository }) => repository)).toEqual(['seed']);
    const seed = corpusFile('seed/2025-04-02.md');
    const restored = applyEdits(seed, restoreHeadingLevels(parse(seed)));
    const original = corpusFile('AlmaLinux__wiki/docs/alesco/meeting-minutes/2025-04-02.md');
    // The committee has the guests beside the members at that time, and later below them.
    const later = original.replace('## Community Attendees', '### Community Attendees');
    expect(headings(restored)).toEqual(headings(later));
  });

  function people({ lists }: Meeting): readonly string[] {
    return lists.map(({ entries }) => entries.map(saidOf).sort().join('\n'));
  }

  function statements({ source, sections }: Meeting): readonly string[] {
    const all = sections.flatMap((section) => section.statements);
    return all.map(({ text }) => source.text.slice(text.start, text.end));
  }

  function headings(text: string): readonly string[] {
    return text.match(/^#.*$/gmu) ?? [];
  }
});
