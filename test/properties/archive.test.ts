/** What the archive knows does not depend on how it came to know it. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readRecord } from '../../server/src/archive/read-record';
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
const RFCS = [
  { number: '2' },
  { number: '4' },
  { title: 'Pier' },
  { title: 'mill' },
  { number: '2', title: 'Mill' },
];
const KEYS = ['number 2', 'number 4', 'title pier', 'https://example.org/e/pull/3'];
const told = ({ people, resolve, identify, similar, rfcs, meetings }: Knowledge) => ({
  rfcs: {
    targets: RFCS.map(rfcs.targetsOf.bind(rfcs)),
    all: rfcs.all,
    numbered: rfcs.numbered,
    told: KEYS.map((key) => rfcs.meetingsOf([key]).map(({ uri }) => uri)),
  },
  meetings: {
    near: ['2026-01-01', '2026-01-03'].map((day) => [
      ...[meetings.before(day, '1.md')?.path, meetings.after(day, '1.md')?.path],
    ]),
  },
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

const mention = fc.constantFrom(
  ...[
    '### RFC: Pier\n\nhttps://example.org/e/pull/3\n',
    '### RFC: Pier\n\nhttp://example.org/e/pull/8/files\n',
  ],
  ...[
    '- Ada: [RFC 2](https://example.org/e/pull/3)\n',
    '- Ada: [RFC 0004](rfcs/0004-mill.md)\n',
    '- Ada: RFC 2\n',
  ],
);
const file = fc.oneof(
  fc
    .record({
      day: fc.integer({ min: 1, max: 4 }),
      entries: meeting,
      said: fc.array(mention, { maxLength: 2 }),
    })
    .map(({ day, entries, said }) => ({
      folder: '',
      text: textOf(`2026-01-0${day}`, entries) + said.join('\n'),
    })),
  fc.constantFrom('Pier', 'Mill', '').map((title) => ({
    ...{
      folder: 'rfcs/',
      text: `# RFC: ${title}\n\n* **Status:** Draft\n* See https://example.org/e/pull/9\n`,
    },
  })),
);
const event = fc.record({
  name: fc.constantFrom('0001', '0002', '0004', '3'),
  file: fc.option(file, { nil: undefined, freq: 4 }),
  asks: fc.constantFrom('0001.md', '3.md', 'x.md'),
});

test('after any events it knows what one knows that has only seen the files as they are', () =>
  holds(
    60,
    fc.property(fc.array(event, { maxLength: 12 }), fc.constantFrom(NOTHING_KNOWN, base), (events, known) => {
      const folder = new Folder({}, known);
      const files = new Map<string, string>();
      for (const { name, file, asks } of events) {
        const paths = [`${name}.md`, `rfcs/${name}.md`];
        const path = `${file?.folder ?? ''}${name}.md`;
        const record = file && readRecord({ uri: uriOf(path), path, text: file.text });
        if (record !== undefined && file !== undefined) {
          folder.archive.put([record]);
          files.set(path, file.text);
        } else {
          folder.archive.remove(paths.map(uriOf));
          for (const gone of paths) files.delete(gone);
        }
        // What is kept for those who asked before must not be what others are told.
        told(folder.knowledge(asks));
      }
      const fresh = new Folder(Object.fromEntries(files), known);
      for (const path of ['0001.md', '3.md', 'x.md'])
        expect(told(folder.knowledge(path))).toEqual(told(fresh.knowledge(path)));
    }),
  ));
