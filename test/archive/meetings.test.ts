import { describe, expect, test } from 'vitest';
import { Archive } from '../../server/src/archive/archive';
import { pathFrom } from '../../server/src/archive/path-from';
import { readRecord } from '../../server/src/archive/read-record';
import { NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { relativeLink } from '../../server/src/minutes/relative-link';
import { rfcTarget } from '../../server/src/minutes/rfc-target';
import { hover } from '../../server/src/service/hover';
import { Folder, minutesOf, uriOf } from '../support/folder';

describe('the meetings around one', () => {
  const at = (paths: Readonly<Record<string, string>>) =>
    new Folder(
      Object.fromEntries(
        Object.entries(paths).map(([path, day]) => [path, minutesOf(day, { Attendees: 'Ada' })]),
      ),
    );
  const folder = at({
    'board/2026/2026-01-05.md': '2026-01-05',
    'board/2026/2026-03-04.md': '2026-03-04',
    'board/2025/2025-12-01.md': '2025-12-01',
    'mill/2026-02-01.md': '2026-02-01',
    'board/2026/january-7.md': '2026-01-07',
    'board/kick-off.md': '',
  });
  const { meetings } = folder.knowledge('board/2026/2026-01-05.md');

  test('are those of the same committee, in the order of time', () => {
    expect(meetings.before('2026-01-05', 'board/2026/2026-01-05.md')?.path).toBe('board/2025/2025-12-01.md');
    expect(meetings.after('2026-01-05', 'board/2026/2026-01-05.md')?.path).toBe('board/2026/2026-03-04.md');
    expect(meetings.after('2026-03-04', 'board/2026/2026-03-04.md')).toBeUndefined();
    expect(meetings.before('2026-02-01', 'mill/2026-02-01.md')).toBeUndefined();
  });

  test('are without the one that asks', () => {
    expect(meetings.after('2025-12-01', 'board/2025/2025-12-01.md')?.path).toBe('board/2026/2026-03-04.md');
  });
});

describe('what is known in open minutes', () => {
  const about = (day: string, said: string): string => minutesOf(day, { Attendees: 'Ada Byron' }, said);
  const [FIRST, SECOND, THIRD] = ['2026-01-07.md', '2026-02-04.md', '2026-03-04.md'] as const;
  const files = {
    [FIRST]: about('2026-01-07', '### Boats\n\n- Ada: a\n'),
    [SECOND]: about('2026-02-04', '### Pier\n\n- Ada: b\n'),
    [THIRD]: about('2026-03-04', '### Mill\n\n- Ada: c\n'),
  };
  const base = NOTHING_KNOWN;
  const start = () => {
    const { archive } = new Folder(files);
    const knowledge = () => archive.knowledge(base, uriOf(FIRST));
    return {
      knowledge,
      write: (path: string, text: string) =>
        archive.put([readRecord({ uri: uriOf(path), path, text })].flatMap((record) => record ?? [])),
    };
  };

  test('is the same while others are written in, as long as nobody sees anything of it', () => {
    const { knowledge, write } = start();
    const before = knowledge();
    before.meetings.after('2026-01-07', FIRST);
    write(THIRD, about('2026-03-04', '### Mill\n\n- Ada: c\n\n### Lamps\n\n- Decision: buy lamps\n'));
    write(SECOND, about('2026-02-04', '- Ada: more\n\n### Pier\n\n- Ada: b\n'));
    expect(knowledge()).toBe(before);
  });

  test.each([
    ['the next meeting', SECOND, about('2026-02-04', '### Pier and boats\n\n- Ada: b\n')],
    ['which meeting is the next', THIRD, about('2026-01-14', '### Mill\n\n- Ada: c\n')],
    ['the people', THIRD, about('2026-03-04', '').replace('Ada Byron', 'Bo Moor')],
    ['the RFCs', THIRD, about('2026-03-04', '### RFC: Mill\n\nhttps://example.org/e/pull/3\n')],
  ])('is something else when something else is said of %s', (_, path, text) => {
    const { knowledge, write } = start();
    const before = knowledge();
    before.meetings.after('2026-01-07', FIRST);
    write(path, text);
    expect(knowledge()).not.toBe(before);
  });

  test('is without the people of minutes that were written in before they went', () => {
    const { archive } = new Folder({ ...files, [THIRD]: files[THIRD].replace('Ada Byron', 'Bo Moor') });
    const text = files[THIRD].replace('Ada Byron', 'Bo Moor').replace('Mill', 'Lamps');
    const record = readRecord({ uri: uriOf(THIRD), path: THIRD, text });
    archive.put(record === undefined ? [] : [record]);
    expect(archive.knowledge(base, uriOf(FIRST)).people.map(({ name }) => name)).toContain('Bo Moor');
    archive.remove([uriOf(THIRD)]);
    expect(archive.knowledge(base, uriOf(FIRST)).people.map(({ name }) => name)).not.toContain('Bo Moor');
  });
});

test('the RFCs are listed without looking at each meeting more than a few times', () => {
  let looks = 0;
  const archive = new Archive();
  const days = Array.from(
    { length: 100 },
    (_, index) => `20${10 + Math.floor(index / 28)}-01-${10 + (index % 28)}`,
  );
  const discussion = '### RFC: Pier\n\nhttps://example.org/e/pull/3\n\n- Ada: see rfcs/0002-pier.md\n';
  for (const [index, day] of days.entries()) {
    const path = `${index}.md`;
    const record = readRecord({
      uri: uriOf(path),
      path,
      text: minutesOf(day, { Attendees: 'Ada' }, discussion),
    });
    if (record === undefined) continue;
    const get = (): string => {
      looks++;
      return day;
    };
    Object.defineProperty(record, 'day', { enumerable: true, get });
    archive.put([record]);
  }
  const path = 'rfcs/0002-pier.md';
  const file = readRecord({ uri: uriOf(path), path, text: '# RFC: Pier\n' });
  archive.put(file === undefined ? [] : [file]);
  const { rfcs } = archive.knowledge(NOTHING_KNOWN, uriOf('own.md'));
  looks = 0;
  expect(rfcs.all.map(({ title, file }) => [title, file?.path])).toEqual([['Pier', path]]);
  expect(looks / days.length).toBeLessThan(3);
});

describe('the meetings that tell of an RFC', () => {
  const about = (day: string, said: string): string => minutesOf(day, { Attendees: 'Ada' }, said);
  const files = {
    'own.md': about('2026-01-01', '### RFC: Pier\n\nhttps://example.org/e/pull/3\n'),
    'title.md': about('2026-03-01', '### RFC: Piér\n\n- Ada: yes\n'),
    'link.md': about('2026-02-01', '### Boats\n\nhttps://example.org/e/pull/3/files\n'),
    'number.md': about('2026-04-01', '### Boats\n\n- Ada: [RFC 2](https://example.org/e/pull/3)\n'),
    'other.md': about('2026-05-01', '### RFC: Boats\n\nhttps://example.org/e/pull/33\n'),
  };
  const keys = ['title pier', 'https://example.org/e/pull/3'];
  const told = (folder: Folder): readonly string[] =>
    folder
      .knowledge('own.md')
      .rfcs.meetingsOf(keys)
      .map(({ uri }) => uri);

  test('name it by its title, or link it', () =>
    expect(told(new Folder(files))).toEqual(['link.md', 'title.md', 'number.md'].map(uriOf)));

  test('are told from the records that have come and gone', () => {
    const folder = new Folder(files);
    folder.archive.remove(['link.md', 'number.md'].map(uriOf));
    expect(told(folder)).toEqual([uriOf('title.md')]);
  });

  test('are shown in a card, the last ones first', () => {
    const folder = new Folder(files);
    const text = files['own.md'];
    expect(hover(parse(text, folder.knowledge('own.md')), text.indexOf('Pier'))?.more).toEqual([
      'Also in the meetings of 2026-04-01, 2026-03-01, 2026-02-01',
    ]);
  });
});

test.each([
  ['minutes/2026/a.md', '../../rfcs/0002-pier.md#vote', 'rfcs/0002-pier.md'],
  ['a.md', './rfcs/0002-pier.md', 'rfcs/0002-pier.md'],
  ['a.md', '../../rfcs/0002-pier.md', '../../rfcs/0002-pier.md'],
  ['minutes/a.md', '../../x/../rfcs/0002-pier.md', '../rfcs/0002-pier.md'],
  ['minutes/a.md', '/rfcs/0002-pier.md?plain=1', 'rfcs/0002-pier.md'],
])('from %s, %s leads to %s', (from, link, path) => expect(pathFrom(from, link)).toBe(path));

test.each([
  ['minutes/2026/a.md', 'rfcs/0002-pier.md', '../../rfcs/0002-pier.md'],
  ['a.md', 'rfcs/0002-pier.md', 'rfcs/0002-pier.md'],
  ['rfcs/a.md', 'rfcs/0002-pier.md', '0002-pier.md'],
  ['docs/minutes/a.md', 'docs/rfcs/0002-pier.md', '../rfcs/0002-pier.md'],
  ['a.md', 'rfcs/0002-the pier (draft).md', 'rfcs/0002-the%20pier%20%28draft%29.md'],
])('from %s, %s is linked as %s', (from, path, link) => expect(relativeLink(from, path)).toBe(link));

describe('addresses of one text', () => {
  const PULL = 'https://github.com/Example/engines/pull/3';
  test.each([
    [PULL, 'http://github.com/Example/engines/pull/3'],
    [PULL, 'https://www.github.com/example/engines/pull/3/files#diff-1'],
    [PULL, `${PULL}/`],
    [PULL, `${PULL}?w=1`],
    [PULL, 'https://github.com/Example/engines/issues/3'],
    ['rfcs/0002-pier.md', 'https://github.com/Example/engines/blob/main/rfcs/0002-Pier.md#vote'],
    ['rfcs/0002-the pier.md', '../rfcs/0002-the%20pier.md'],
    ['https://example.org/rfcs/pier/', 'http://example.org/rfcs/pier'],
  ])('%s is %s', (a, b) => expect(rfcTarget(a)).toEqual(rfcTarget(b)));

  test.each([
    [PULL, 'https://github.com/Example/engines/pull/33'],
    [PULL, 'https://github.com/Example/mills/pull/3'],
    ['https://gitlab.com/a/b/-/merge_requests/3', 'https://gitlab.com/a/b/-/issues/3'],
    ['rfcs/0002-pier.md', 'rfcs/0003-pier.md'],
    ['rfcs/0002-%E0%A4%A.md', 'rfcs/0002-pier.md'],
  ])('%s is not %s', (a, b) => expect(rfcTarget(a).id).not.toBe(rfcTarget(b).id));
});
