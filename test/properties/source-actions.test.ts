/** What holds for the rewrites of a whole file: they put lines elsewhere, and change none. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { restoreHeadingLevels } from '../../server/src/rewrites/heading-levels';
import { sortAttendees } from '../../server/src/rewrites/sort-attendees';
import { sourceActions } from '../../server/src/service/source-actions';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { holds } from '../support/holds';
import { nastyMinutes } from '../support/nasty-minutes';

vi.setConfig({ testTimeout: 86_400_000 });

const CASES = 200;

/** Lists as people keep them, with what hangs below, and in any order. */
const entry = fc
  .tuple(
    fc.constantFrom('- ', '- ', '- ', '* ', '1. ', '- [x] ', '  - ', '', '| '),
    fc.constantFrom(
      'Ada Byron',
      'Tom Carr',
      'benny',
      'Zoë Lund',
      'Zoe Lund',
      'N/A',
      '@ada',
      'Chair: Uma Holt',
    ),
    fc.constantFrom(
      '',
      '',
      '',
      ' (chair)',
      ' - Mill',
      ', Mill',
      ' <!-- late -->',
      '  ',
      '\\',
      ' |',
      ', Bo Ek, Al Fox',
    ),
    fc.constantFrom(
      ...[
        '',
        '',
        '',
        '\n  - hangs below',
        '\n',
        '\n<!-- minutes-disable-next-line -->',
        '\n<!-- other -->',
        '\n    code',
      ],
    ),
  )
  .map((parts) => parts.join(''));
const lists = fc
  .array(
    fc.tuple(
      fc.constantFrom('# Attendees', '## Guests', '# Unable to attend'),
      fc.array(entry, { maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((all) => all.map(([title, entries]) => `${title}\n\n${entries.join('\n')}\n\n`).join(''));
const eol = fc.constantFrom('\n', '\n', '\r\n', '\r');
const text = fc.oneof(
  fc.tuple(lists, arbitraryMinutes, eol).map(([a, b, end]) => `${a}# Minutes\n\n${b}`.replaceAll('\n', end)),
  arbitraryMinutes,
  nastyMinutes,
);

test('sorted lists have the same lines, and stay sorted', () =>
  holds(
    CASES,
    fc.property(text, (before) => {
      const after = applyEdits(before, sortAttendees(parse(before)));
      expect(sortAttendees(parse(after))).toEqual([]);
      expect([...after].sort().join('')).toBe([...before].sort().join(''));
      expect(statements(parse(after))).toEqual(statements(parse(before)));
      expect(entries(parse(after))).toEqual(entries(parse(before)));
    }),
  ));

test('restored levels add nothing but number signs, once', () =>
  holds(
    CASES,
    fc.property(text, fc.boolean(), (lines, isTitled) => {
      const before = (isTitled ? `# Mill minutes (2026-03-04)\n${lines}` : lines).replaceAll(/^#+ /gmu, '# ');
      const after = applyEdits(before, restoreHeadingLevels(parse(before)));
      expect(restoreHeadingLevels(parse(after))).toEqual([]);
      expect(after.replaceAll('#', '')).toBe(before.replaceAll('#', ''));
      expect(statements(parse(after))).toEqual(statements(parse(before)));
    }),
  ));

test('no rewrite of a file loses a statement', () =>
  holds(
    CASES,
    fc.property(text, (before) => {
      const meeting = parse(before);
      // That of speakers has properties of its own.
      const kinds = ['source.sortAttendees', 'source.addUnlistedSpeakers', 'source.restoreHeadingLevels'];
      for (const { kind, edits } of sourceActions(meeting, kinds)) {
        const after = parse(applyEdits(before, edits));
        const kept = statements(after);
        for (const said of statements(meeting)) expect(kept, kind).toContain(said);
      }
    }),
  ));

/** What is said, in order. */
function statements({ source, sections }: Meeting): readonly string[] {
  return sections
    .flatMap((section) => section.statements)
    .map(({ text: { start, end } }) => source.text.slice(start, end))
    .filter((said) => said !== '');
}

function entries({ lists }: Meeting): readonly string[] {
  return lists.flatMap((list) => list.entries.map(({ name, notes }) => [name, ...notes].join())).sort();
}
