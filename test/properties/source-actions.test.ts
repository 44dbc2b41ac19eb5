/** What holds for the rewrites of a whole file: they put lines elsewhere, and change none. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { restoreHeadingLevels } from '../../server/src/rewrites/heading-levels';
import { sortAttendees } from '../../server/src/rewrites/sort-attendees';
import { unlistedToAdd } from '../../server/src/service/add-unlisted';
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
      'Zoe Lund',
      'Bo Ek',
      'Tom Carr',
      '**Pier**',
      'Guests',
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
        '\nRemote:',
        '\n',
        '\n<!-- minutes-disable-next-line -->',
        '\n<!-- other -->',
        '\n    code',
      ],
    ),
  )
  .map((parts) => parts.join(''));
const TITLES = /\*\*Pier\*\*|Guests|Remote:/u;
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

test('sorted lists have the same lines, and stay sorted', async () => {
  const count = { all: 0, changed: 0 };
  await holds(
    CASES,
    fc.property(text, (before) => {
      const edits = sortAttendees(parse(before));
      count.all++;
      if (edits.length > 0) count.changed++;
      const after = applyEdits(before, edits);
      expect(sortAttendees(parse(after))).toEqual([]);
      expect([...after].sort().join('')).toBe([...before].sort().join(''));
      // Nobody gets into another group.
      const groups = (all: string) => all.split(TITLES).map((group) => [...group].sort().join(''));
      expect(groups(after)).toEqual(groups(before));
      expect(statements(parse(after))).toEqual(statements(parse(before)));
      expect(entries(parse(after))).toEqual(entries(parse(before)));
    }),
  );
  expect(count.changed).toBeGreaterThan(count.all / 20);
});

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

/** Minutes in which some speak who are in no list. */
const LISTED = ['Ada Byron', 'Tom Carr', 'Uma Holt', 'Bo Ek'];
const speaking = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Ada', 'Tom', 'Uma', 'Bo') },
  { weight: 3, arbitrary: fc.constantFrom('Wren', 'Wren Okafor', 'Gil', 'Émile Roux') },
  { weight: 1, arbitrary: fc.constantFrom('Note', 'Adda', 'Ada/Gil') },
);
const said = fc.tuple(
  speaking,
  fc.constantFrom('yes', 'I will paint the mill', 'see RFC 7', 'why: because', ''),
  fc.constantFrom('', '', '\n  and more', '\n  - Gil: hm', '\n'),
);
const records = fc
  .record({
    title: fc.constantFrom('Attendees', 'Present', 'Board Attendees'),
    listed: fc.subarray(LISTED, { minLength: 3 }),
    head: fc.constantFrom('- ', '* ', '1. ', '- [x] ', ''),
    absent: fc.constantFrom('', '## Unable to attend\n\n- Wren Okafor\n\n'),
    all: fc.array(said, { minLength: 6, maxLength: 20 }),
    end: eol,
  })
  .map(({ title, listed, head, absent, all, end }) => {
    const names = listed.map((name) => `${head}${name}`).join(head === '' ? ', ' : '\n');
    const talk = all.map(([name, words, more]) => `- ${name}: ${words}${more}\n`).join('');
    const record = `# Mill minutes\n\n## ${title}\n\n${names}\n\n${absent}## Minutes\n\n### Mill\n\n${talk}`;
    return record.replaceAll('\n', end);
  });

test('whoever speaks and is in no list is added to one, once, and nothing else changes', async () => {
  const count = { all: 0, changed: 0 };
  await holds(
    CASES,
    fc.property(records, (before) => {
      const meeting = parse(before);
      const [action] = sourceActions(meeting, ['source.addUnlistedSpeakers']);
      count.all++;
      if (action === undefined) return;
      count.changed++;
      const text = applyEdits(before, action.edits);
      const after = parse(text);
      expect(statements(after)).toEqual(statements(meeting));
      const added = unlistedToAdd(meeting).filter(({ isProbable }) => isProbable);
      const more = [...entries(after)];
      for (const one of entries(meeting)) {
        expect(more).toContain(one);
        more.splice(more.indexOf(one), 1);
      }
      // Whoever is like one who has just been added may be the same person, and is not.
      expect(more).not.toEqual([]);
      expect(new Set(more).size).toBe(more.length);
      expect(added.map((one) => one.added)).toEqual(expect.arrayContaining(more));
      // Who is listed now may tell of others that they are people, too.
      const left = unlistedToAdd(after).map((one) => one.added);
      for (const one of more) expect(left).not.toContain(one);
      // Every character stays, and in order.
      let at = 0;
      for (const character of before) at = text.indexOf(character, at) + 1 || Number.NaN;
      expect(at).not.toBeNaN();
    }),
  );
  expect(count.changed).toBeGreaterThan(count.all / 3);
});

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
