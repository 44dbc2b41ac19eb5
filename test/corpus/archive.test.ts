/** What is found in real minutes where those of one repository know each other, as in an editor that has opened it. */
import { describe, expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { isMinutes } from '../../server/src/minutes/detect';
import { grouped } from '../../server/src/minutes/grouped';
import { likelyRfc } from '../../server/src/minutes/likely-rfc';
import type { Meeting } from '../../server/src/minutes/meeting';
import { rfcTarget } from '../../server/src/minutes/rfc-target';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { nameFilter, symbols, symbolsOfRecord } from '../../server/src/service/symbols';
import { corpus, hasCorpus } from '../support/corpus';
import { Folder } from '../support/folder';

// All of it is read, joined and judged.
vi.setConfig({ testTimeout: 120_000 });

interface Counts {
  /** Speakers in no list whom other meetings know, and those whom they do not. */
  readonly known: number;
  readonly unknown: number;
  /** Attendees who are written otherwise. */
  readonly variants: number;
  readonly 'rfc-link-mismatch': number;
  readonly 'unknown-rfc': number;
  readonly 'dropped-followup': number;
}

const NOTHING: Counts = {
  ...{ known: 0, unknown: 0, variants: 0 },
  ...{ 'rfc-link-mismatch': 0, 'unknown-rfc': 0, 'dropped-followup': 0 },
};

/**
 * Looked at by eye: all 93 speakers who are known, of whom each is the person named, as far as a reader can tell; and all
 * 11 variants, which are. No RFC is linked to another address than in the other meetings.
 */
const EXPECTED: Readonly<Record<string, Counts>> = {
  AcademySoftwareFoundation__OpenColorIO: { ...NOTHING, known: 0, unknown: 1, variants: 1 },
  AlmaLinux__wiki: { ...NOTHING, known: 1, unknown: 0, variants: 0 },
  nodejs__TSC: { ...NOTHING, known: 2, unknown: 1, variants: 1 },
  nodejs__modules: { ...NOTHING, known: 19, unknown: 14, variants: 3 },
  numpy__archive: { ...NOTHING, known: 1, unknown: 0, variants: 3 },
  'onnx__steering-committee': { ...NOTHING, known: 1, unknown: 3, variants: 2 },
  seed: { ...NOTHING, known: 0, unknown: 1, variants: 0 },
  solid__specification: { ...NOTHING, known: 7, unknown: 4, variants: 0 },
  tc39__ecma402: { ...NOTHING, known: 16, unknown: 22, variants: 0 },
  tc39__notes: { ...NOTHING, known: 35, unknown: 8, variants: 1 },
  w3c__webextensions: { ...NOTHING, known: 11, unknown: 13, variants: 0 },
};

describe.skipIf(!hasCorpus)('real minutes that know each other', () => {
  test('have the findings that were looked at, and no others; their fixes mend them', () => {
    const counts = [...grouped(corpus(), ({ repository }) => repository)].map(([repository, files]) => {
      const folder = new Folder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
      const minutes = files.filter(
        ({ path, text }) => isMinutes(text, path, { include: [], exclude: [] }).minutes,
      );
      const findings = minutes.flatMap(({ path }) => {
        const found = diagnose(folder.meeting(path), {});
        for (const finding of found.filter(isFromOthers)) expectMended(folder, path, finding);
        return found;
      });
      return [repository, countsOf(findings)] as const;
    });
    expect(Object.fromEntries(counts)).toEqual({
      ...Object.fromEntries(counts.map(([repository]) => [repository, NOTHING])),
      ...EXPECTED,
    });
  });

  test('name the same whether they are open or not', () => {
    const all = { fits: nameFilter(''), headings: true };
    for (const [, files] of grouped(corpus(), ({ repository }) => repository)) {
      const folder = new Folder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
      for (const record of folder.archive.meetings)
        expect(symbols(folder.meeting(record.path), all)).toEqual(symbolsOfRecord(record, all));
    }
  });

  test('the RFC topics of the seed know where else they were discussed', () => {
    const files = corpus().filter(({ repository }) => /^AlmaLinux__/.test(repository));
    const folder = new Folder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const path = 'docs/alesco/meeting-minutes/2025-04-02.md';
    const { sections, knowledge } = folder.meeting(path);
    const topics = sections.flatMap(({ references }) => references.filter(({ kind }) => kind === 'title'));
    expect(
      topics.map((topic) =>
        knowledge.rfcs.targetsOf(topic).map(({ target, meetings, file }) => ({
          ...{ id: target.id, days: meetings.map(({ day }) => day), number: file?.digits },
        })),
      ),
    ).toEqual([
      [
        {
          ...{ id: 'https://github.com/almalinux/alesco/pull/3', number: undefined },
          days: ['2025-04-16', '2025-05-14'],
        },
        { id: 'file 0002-enable-kvm-on-almalinux-9-on-ppc64le.md', days: [], number: '0002' },
      ],
      [{ id: 'https://github.com/almalinux/alesco/pull/4', days: ['2025-04-16'], number: undefined }],
    ]);
    expect(diagnose(folder.meeting(path), {}).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unlisted-speaker: "Lance" speaks, but is in no attendee list of this meeting: Lance Albertson was a community attendee on 2024-09-04, 2025-04-16, 2025-05-14 and 8 more, so add "Lance Albertson" to one of the lists',
    ]);
  });
});

describe.skipIf(!hasCorpus)('of the minutes of ALESCo', () => {
  const files = hasCorpus ? corpus().filter(({ repository }) => repository === 'AlmaLinux__wiki') : [];
  const folder = new Folder(Object.fromEntries(files.map(({ path, text }) => [path, text])));

  test('the promises are found, and each was kept', () => {
    const promised = folder.archive.meetings.flatMap(({ day, promises }) => promises.map(() => day));
    expect(promised).toEqual(['2025-04-02', '2025-04-16', '2025-05-14', '2025-07-09']);
  });

  test('a sentence on an RFC that was decided is known for that of an earlier meeting, and no other', () => {
    const likely = folder.archive.meetings.flatMap(({ path, rfcs }) =>
      rfcs.flatMap(({ subject }) => {
        if (subject === undefined) return [];
        const { all } = folder.knowledge(path).rfcs;
        return [
          rfcTarget(likelyRfc(all, subject)?.href ?? '')
            .id.split('/')
            .at(-1),
        ];
      }),
    );
    // Two were discussed in their own meeting only.
    expect(likely).toEqual(['4', '', '']);
  });

  test('a promise that was not kept would be found', () => {
    const path = 'docs/alesco/meeting-minutes/2025-04-02.md';
    const others = files.filter((file) => !file.path.endsWith('2025-04-16.md'));
    const gone = new Folder(Object.fromEntries(others.map((file) => [file.path, file.text])));
    const told = diagnose(gone.meeting(path), {}).filter(({ rule }) => rule === 'dropped-followup');
    expect(told.map(({ elsewhere }) => elsewhere?.[0]?.uri)).toEqual([
      expect.stringContaining('2025-05-14.md'),
    ]);
  });
});

/** Whether other meetings are what says it. */
function isFromOthers({ rule, severity }: Finding): boolean {
  return rule === 'name-variant' || (rule === 'unlisted-speaker' && severity === 'warning');
}

/** The first fix takes the finding away, and the statements say what they said: more of them may count than before. */
function expectMended(folder: Folder, path: string, finding: Finding): void {
  const before = folder.meeting(path);
  const [fix] = finding.fixes();
  const after = folder.meeting(path, applyEdits(before.source.text, fix?.edits ?? []));
  const messages = diagnose(after, {}).map(({ message }) => message);
  expect(messages, `${path}: ${finding.message}`).not.toContain(finding.message);
  const said = new Set(saidIn(after));
  expect(saidIn(before).filter((text) => !said.has(text))).toEqual([]);
}

function saidIn({ source, sections }: Meeting): readonly string[] {
  return sections.flatMap(({ statements }) =>
    statements.map(({ text: { start, end } }) => source.text.slice(start, end)),
  );
}

function countsOf(findings: readonly Finding[]): Counts {
  const count = (id: string, severity?: string): number =>
    findings.filter((one) => one.rule === id && (severity === undefined || one.severity === severity)).length;
  return {
    known: count('unlisted-speaker', 'warning'),
    unknown: count('unlisted-speaker', 'information'),
    variants: count('name-variant'),
    'rfc-link-mismatch': count('rfc-link-mismatch'),
    'unknown-rfc': count('unknown-rfc'),
    'dropped-followup': count('dropped-followup'),
  };
}
