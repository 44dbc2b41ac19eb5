/** What the archive knows does not depend on how it came to know it. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { Folder, minutesOf, uriOf } from '../support/folder';
import { holds } from '../support/holds';

vi.setConfig({ testTimeout: 86_400_000 });

const NAMES = ['Ada Byron', 'Ada King', 'Ada Maria Byron', 'ada byron', 'Bo Moor', 'Bo Moór', 'Bo', 'eve'];
const entry = fc.record({
  name: fc.constantFrom(...NAMES),
  handle: fc.option(fc.constantFrom('ada', 'bo', 'Ada', 'x'), { nil: undefined }),
  short: fc.option(fc.constantFrom('AB', 'BM'), { nil: undefined }),
});
const meeting = fc.array(entry, { maxLength: 4 });
const lists = fc.array(meeting, { minLength: 1, maxLength: 6 });
const textOf = (
  day: string,
  entries: readonly { name: string; handle: string | undefined; short: string | undefined }[],
) =>
  minutesOf(day, {
    Attendees: entries
      .map(({ name, handle, short }) => `${name}${handle ? ` @${handle}` : ''}${short ? ` (${short})` : ''}`)
      .join(', '),
  });
const base = knowledgeIn({
  ...NO_CONFIG,
  people: readRoster('- name: Ada King\n  handles: [x]\n- name: Bo Moor', 'roster.yaml').people,
});
const told = ({ people, resolve, identify, similar }: Knowledge) => ({
  people: people
    .map(({ name, names, times, isLearned, listings }) => ({ name, names, times, isLearned, listings }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  found: [...NAMES, 'Ada B', 'AB', 'BM', 'x', 'bo', 'Moor', 'Byron'].map((name) => ({
    name,
    resolved: resolve(name)
      ?.all.map((person) => person.name)
      .sort(),
    way: resolve(name)?.way,
    identified: identify({ name, abbreviation: undefined, handles: [name] })?.name,
    similar: similar(name)?.name,
  })),
});

test('without a file the others know what they would know if it was not there', () =>
  holds(
    100,
    fc.property(lists, fc.constantFrom(NOTHING_KNOWN, base), (all, known) => {
      const files = all.map((entries, index) => [`${index}.md`, textOf(`2026-01-0${index + 1}`, entries)]);
      const folder = new Folder(Object.fromEntries(files), known);
      const others = new Folder(Object.fromEntries(files.slice(1)), known);
      expect(told(folder.knowledge('0.md'))).toEqual(told(others.knowledge('0.md')));
      folder.archive.remove([uriOf('0.md')]);
      expect(told(folder.knowledge('elsewhere.md'))).toEqual(told(others.knowledge('0.md')));
    }),
  ));
