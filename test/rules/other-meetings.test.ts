/** What the other meetings of a folder say of those who are in this one. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Meeting } from '../../server/src/minutes/meeting';
import { complete } from '../../server/src/service/complete';
import { diagnose, type Finding } from '../../server/src/service/diagnose';
import { atCursor } from '../support/cursor';
import { Folder, minutesOf } from '../support/folder';

const HERE = '2026-03-04.md';
const TALK = '- Ada: Does it turn?\n- Bo: It does.\n- Lance: At our place too.\n- Ada: Good.\n';
const LISTS = {
  'Committee Attendees': 'Ada Byron, Bo Moor',
  'Community Attendees': '',
  'Board Attendees': '',
};
const found = (meeting: Meeting, rule: string): readonly Finding[] =>
  diagnose(meeting, {}).filter((finding) => finding.rule === rule);

describe('unlisted-speaker', () => {
  const meeting = (others: Readonly<Record<string, string>>, talk = TALK): Meeting =>
    new Folder({ ...others, [HERE]: minutesOf('2026-03-04', LISTS, talk) }).meeting(HERE);
  const guest = (day: string, name = 'Lance Alden', list = 'Community Attendees') => ({
    [`${day}.md`]: minutesOf(day, { [list]: name }),
  });
  const told = (others: Readonly<Record<string, string>>, talk?: string) =>
    found(meeting(others, talk), 'unlisted-speaker').map(({ severity, message }) => [
      severity,
      message.replace(/^.*?meeting: /u, ''),
    ]);

  test('is a warning with the days that are nearest, before and after', () =>
    expect(told({ ...guest('2024-09-04'), ...guest('2026-03-18') })).toEqual([
      [
        'warning',
        'Lance Alden was a community attendee on 2024-09-04 and 2026-03-18, so add "Lance Alden" to one of the lists',
      ],
    ]));

  test.each(['Hugo', 'Hugo N.', 'Hugo N', 'hugo', 'H. Nash', 'Mr. Nash'])(
    'is silent on somebody whom an entry such as %s may mean',
    (entry) => {
      const lists = { 'Committee Attendees': `Ada Byron, Bo Moor, ${entry}` };
      for (const label of ['Hugo Nash', 'Hugo', 'Nash', 'HN']) {
        const talk = `- Ada: Does it turn?\n- Bo: It does.\n- ${label}: At our place too.\n- Ada: Good.\n`;
        const files = { ...guest('2026-01-07', 'Hugo Nash'), ...guest('2026-01-21', 'Hugo Nash') };
        const folder = new Folder({ ...files, [HERE]: minutesOf('2026-03-04', lists, talk) });
        expect(found(folder.meeting(HERE), 'unlisted-speaker')).toEqual([]);
      }
    },
  );

  test('names three days, and how many more', () => {
    const days = ['2025-01-01', '2025-02-01', '2026-01-01', '2026-05-01', '2026-06-01', '2026-07-01'];
    expect(told(Object.assign({}, ...days.map((day) => guest(day))))).toEqual([
      [
        'warning',
        expect.stringContaining('attendee on 2026-01-01, 2026-05-01, 2026-06-01 and 3 more, so add'),
      ],
    ]);
  });

  test.each([
    [
      'another list',
      guest('2026-01-01', 'Lance Alden', 'Remote participants'),
      'was listed under "Remote participants" on 2026-01-01',
    ],
    ['no group', guest('2026-01-01', 'Lance Alden', 'Attendees'), 'was an attendee on 2026-01-01'],
    [
      'the absent',
      guest('2026-01-01', 'Lance Alden', 'Unable to attend'),
      'was listed as absent on 2026-01-01',
    ],
    [
      'no day',
      { 'kick-off.md': minutesOf('', { 'Board Attendees': 'Lance Alden' }) },
      'was a board attendee in another meeting',
    ],
  ])('says it of %s', (_, others, way) =>
    expect(told(others)).toEqual([['warning', expect.stringContaining(`Lance Alden ${way}, so add`)]]),
  );

  test('adds the full name where the person stood last', () => {
    const here = meeting({
      ...guest('2026-01-01'),
      ...guest('2026-02-01', 'Lance Alden', 'Board Attendees'),
    });
    const [fix, ...others] = found(here, 'unlisted-speaker')[0]?.fixes() ?? [];
    expect(fix).toMatchObject({ title: 'Add "Lance Alden" to Board Attendees', preferred: true });
    expect(applyEdits(here.source.text, fix?.edits ?? [])).toContain('## Board Attendees\n\n- Lance Alden');
    expect(others.map(({ title }) => title)).toEqual([
      ...['Add "Lance Alden" to Community Attendees', 'Add "Lance Alden" to Committee Attendees'],
    ]);
  });

  test.each([
    ['several', { ...guest('2026-01-01', 'Lance Alden, Lance Burr') }],
    [
      'a guest whose name is short for that of a regular',
      {
        ...guest('2026-01-01', 'Lance Alden'),
        ...guest('2026-02-01', 'Lancelot Burr'),
      },
    ],
    ['nobody', guest('2026-01-01', 'Eve Stone')],
    ['somebody by the last name alone, once', guest('2026-01-01', 'Eve Lance')],
    ['only a first name', guest('2026-01-01', 'Lance')],
  ])('stays information where it may be %s', (_, others) =>
    expect(told(others)).toEqual([['information', expect.stringContaining('add "Lance" to one')]]),
  );

  test('is silent on what may be anything, though somebody elsewhere has that name', () => {
    const others = guest('2026-01-01', 'Mark Alden, Outcome Burr');
    expect(told(others, '- Ada: Hm.\n- Bo: Hm.\n- Outcome: Yes.\n- Outcome: No.\n')).toEqual([]);
    expect(told(others, '- Engines: 1\n- Mills: 2\n- Mark: 3\n')).toEqual([]);
  });
});

describe('name-variant', () => {
  const variants = (entry: string, names: readonly string[]) => {
    const others = names.map((name, index) => {
      const day = `2026-01-0${index + 1}`;
      return [`${day}.md`, minutesOf(day, { Attendees: name })];
    });
    const text = minutesOf('2026-03-04', { Attendees: `Eve Stone, ${entry}, Bo Moor` });
    const here = new Folder({ ...Object.fromEntries(others), [HERE]: text }).meeting(HERE);
    return found(here, 'name-variant');
  };
  const thrice = (name: string): readonly string[] => [name, name, name];

  test.each(['Ada', 'ada byron', 'ADA BYRON', 'Ada M. Byron'])('finds %s', (entry) =>
    expect(
      variants(entry, thrice(entry === 'Ada M. Byron' ? 'Ada M. Mary Byron' : 'Ada Byron')),
    ).toHaveLength(1),
  );

  test('is silent on the beginning of a name at the end of a list, which may be typed', () => {
    const others = ['01', '02', '03'].map((day) => {
      const path = `2026-01-${day}.md`;
      return [path, minutesOf(path.slice(0, -3), { Attendees: 'Ada Byron' })];
    });
    const at = (names: string) => {
      const text = minutesOf('2026-03-04', { Attendees: names });
      return found(new Folder(Object.fromEntries(others)).meeting(HERE, text), 'name-variant');
    };
    expect(at('Eve Stone, Ada')).toEqual([]);
    expect(at('Ada, Eve Stone')).toHaveLength(1);
    expect(at('Eve Stone, ada Byron')).toHaveLength(1);
  });

  test('says where it is written otherwise, and writes it so', () => {
    const [finding] = variants('Benny Vale', thrice('benny Vale'));
    expect(finding?.message).toBe(
      '"Benny Vale" is written "benny Vale" on 2026-01-01, 2026-01-02 and 2026-01-03: write the name as it is written there, so that the person is found in all minutes',
    );
    expect(finding?.fixes().map(({ title }) => title)).toEqual(['Change "Benny Vale" to "benny Vale"']);
  });

  test.each([
    ['two meetings are too few', 'Ada', ['Ada Byron', 'Ada Byron']],
    ['another meeting writes it so too', 'ada Byron', [...thrice('Ada Byron'), 'ada Byron']],
    ['it is the fuller name', 'Ada Mary Byron', thrice('Ada Byron')],
    ['it has the accents', 'Ádá Byron', thrice('Ada Byron')],
    ['it is another name of the same person', 'Ada King @ada', thrice('Ada Byron @ada')],
    ['it fits several', 'Ada', [...thrice('Ada Byron'), 'Ada King']],
    ['it is as they write it', 'Ada Byron', thrice('Ada Byron')],
  ])('is silent where %s', (_, entry, names) => expect(variants(entry, names)).toEqual([]));
});

test('nobody whom only other meetings know has to be accounted for', () => {
  const others = { 'a.md': minutesOf('2026-01-01', { Attendees: 'Ada Byron, Bo Moor' }) };
  const here = new Folder({ ...others, [HERE]: minutesOf('2026-03-04', { Attendees: 'Ada Byron' }) });
  expect(found(here.meeting(HERE), 'unaccounted-member')).toEqual([]);
});

test('the people of the committee are offered in the order of how often they come, nobody who is listed', () => {
  const folder = new Folder({
    'a.md': minutesOf('2026-01-01', { Attendees: 'Ada Byron, Tom Carr, Eve Stone' }),
    'b.md': minutesOf('2026-02-01', { Attendees: 'Ada Byron, Bo Moor, Tom Carr' }),
    'c.md': minutesOf('2026-02-08', { Attendees: 'Ada Byron' }),
  });
  const { text, offset } = atCursor(
    minutesOf('2026-03-04', { Attendees: 'Tom Carr, $0' }).replace('\n\n##', '\n##'),
  );
  const completions = complete(folder.meeting(HERE, text), offset);
  expect(completions.map(({ label, detail }) => `${label}, ${detail}`)).toEqual([
    'Ada Byron, at 3 other meetings',
    'Bo Moor, at another meeting',
    'Eve Stone, at another meeting',
  ]);
});
