import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../server/src/config/roster';
import { knowledgeOf, NOTHING_KNOWN } from '../../../server/src/minutes/knowledge';
import { PLAIN_STYLE } from '../../../server/src/minutes/speaker-style';
import type { At, CommitteeReport } from '../../../server/src/service/report/report';
import { reportInSteps, reportOf } from '../../../server/src/service/report/report-of';
import { Folder, minutesOf } from '../../support/folder';
import { somebodyKnown } from '../../support/somebody-known';

const RFCS = 'https://example.org/lantern/rfcs/pull';

function only(files: Readonly<Record<string, string>>, most?: number): CommitteeReport {
  const { committees } = reportOf(new Folder(files).archive, NOTHING_KNOWN, most);
  const [committee, ...others] = committees;
  if (committee === undefined || others.length > 0) throw new Error(`there are ${committees.length}`);
  return committee;
}

/** Minutes by their days, each with one list. */
function meetings(says: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const made = Object.entries(says).map(([day, said]) => [
    `${day}.md`,
    minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, said),
  ]);
  return Object.fromEntries(made);
}

/** `2031-01-01:7`: the day, and the line from 1. */
const placeIn =
  ({ meetings: all }: CommitteeReport) =>
  ({ meeting, line }: At): string =>
    `${all[meeting]?.day}:${line + 1}`;

describe('committees', () => {
  const lists = { Attendees: 'Ada Byron, Tom Carr' };
  const said = '- Ada: a\n- Tom: b\n';

  test('are told apart by the names of their minutes; the one that met last comes first', () => {
    const { archive } = new Folder({
      'board/2031-03-01.md': minutesOf('2031-03-01', lists, said),
      'board/2031-01-01.md': minutesOf('2031-01-01', lists, said),
      'mill/2031-04-01.md': minutesOf('2031-04-01', lists, said).replace('Lantern', 'Mill'),
    });
    const { committees } = reportOf(archive, NOTHING_KNOWN);
    expect(committees.map(({ name, meetings: all }) => [name, all.map(({ day }) => day)])).toEqual([
      ['Mill committee meeting minutes', ['2031-04-01']],
      ['Lantern committee meeting minutes', ['2031-01-01', '2031-03-01']],
    ]);
  });

  test('of many meetings the last ones are looked at', () => {
    const { meetings: all, omitted } = only(
      meetings({ '2031-01-01': said, '2031-02-01': said, '2031-03-01': said }),
      2,
    );
    expect([all.map(({ day }) => day), omitted]).toEqual([['2031-02-01', '2031-03-01'], 1]);
  });

  test('meetings without a day are no last ones', () => {
    const files = meetings({ '2031-01-01': said, '2031-02-01': said });
    const undated = minutesOf('', lists, said).replace(' ()', '');
    const report = only({ ...files, '9999-99-99.md': undated });
    expect(report.meetings.map(({ day }) => day)).toEqual([undefined, '2031-01-01', '2031-02-01']);
  });

  test('have the name of their folder where no title says one', () => {
    const { archive } = new Folder({
      'meetings/pier/2031-01-01.md': minutesOf('2031-01-01', lists, said).replace(/^# .*/, '# 2031-01-01'),
    });
    expect(reportOf(archive, NOTHING_KNOWN).committees[0]?.name).toBe('meetings/pier');
  });

  test('a folder without minutes has none', () => {
    expect(reportOf(new Folder({ 'a.md': '# Pier\n' }).archive, NOTHING_KNOWN)).toEqual({ committees: [] });
  });
});

describe('attendance', () => {
  const files = {
    '2031-01-01.md': minutesOf('2031-01-01', {
      'Board Attendees': 'Ada Byron, Zoé Mill',
      'Unable to attend': 'Tom Carr',
    }),
    '2031-02-01.md': minutesOf('2031-02-01', {
      Attendees: 'Tom Carr',
      'Board Attendees': 'Ada Byron',
      'Unable to attend': 'Ada Byron',
    }),
    '2031-03-01.md': minutesOf('2031-03-01', {
      'Staff Attendees': 'ada byron, Jo',
      'Unable to attend': 'Zoe Mill',
    }),
  };

  test('is a line for each person, who comes most often first', () => {
    expect(only(files).people.map(({ name, group, present }) => [name, group, present])).toEqual([
      ['Ada Byron', 'Staff', 3],
      ['Tom Carr', '', 1],
      ['Zoe Mill', 'Board', 1],
      ['Jo', 'Staff', 1],
    ]);
  });

  test('says present, absent or both, and where; who is not listed is not listed', () => {
    const report = only(files);
    const listed = report.people.map(({ name, listed: all }) => [
      name,
      ...all.map(({ presence, at }) => `${presence} ${placeIn(report)(at)}`),
    ]);
    expect(listed).toEqual([
      ['Ada Byron', 'present 2031-01-01:5', 'both 2031-02-01:9', 'present 2031-03-01:5'],
      ['Tom Carr', 'absent 2031-01-01:10', 'present 2031-02-01:5'],
      ['Zoe Mill', 'present 2031-01-01:6', 'absent 2031-03-01:10'],
      ['Jo', 'present 2031-03-01:6'],
    ]);
  });

  test('the roster says who is who', () => {
    const [committee] = reportOf(new Folder(files).archive, somebodyKnown).committees;
    expect(committee?.people[0]?.name).toBe('Ada King');
  });

  test('is one line, whichever apostrophe is in a name', () => {
    const { people } = readRoster(JSON.stringify(["Siân O'Connor"]), 'roster.json');
    const { archive } = new Folder({
      '2031-01-01.md': minutesOf('2031-01-01', { Attendees: "Siân O'Connor" }, ''),
      '2031-02-01.md': minutesOf('2031-02-01', { Attendees: 'Siân O’Connor' }, ''),
    });
    for (const known of [
      NOTHING_KNOWN,
      knowledgeOf({ people, ignored: [], collectives: [], style: PLAIN_STYLE }),
    ])
      expect(reportOf(archive, known).committees[0]?.people.map(({ present }) => present)).toEqual([2]);
  });
});

describe('the way of an RFC', () => {
  const waysOf = (report: CommitteeReport) =>
    report.rfcs.map(({ number, title, href, file, steps }) => ({
      ...{ rfc: [number, title, href, file?.status] },
      steps: steps.map(({ kind, at, by, text }) =>
        [kind, placeIn(report)(at), by, text].filter((part) => part !== undefined).join(' '),
      ),
    }));
  const file = (title: string, status: string): string => `# ${title}\n\nStatus: ${status}\n\nText.\n`;

  test('goes from topic to topic, with what was put off and decided', () => {
    const first = `### RFC: Light the pier\n\n${RFCS}/3\n\n- Ada: light\n\nTabling for vote at next meeting.\n`;
    const second = `### Pier lights (RFC #0002)\n\n${RFCS}/3\n\n- Ada: dark\n- Tom: yes\n`;
    const decided = minutesOf('2031-02-01', { Attendees: 'Ada Byron, Tom Carr' }, second).replace(
      '## Minutes',
      `## Decisions Adopted\n\n- **Pier** lights are [on](${RFCS}/3)\n\n## Minutes`,
    );
    const report = only({
      'rfcs/0002-light-the-pier.md': file('Light the pier', 'Accepted'),
      ...meetings({ '2031-01-01': first }),
      '2031-02-01.md': decided,
    });
    expect(waysOf(report)).toEqual([
      {
        rfc: ['0002', 'Light the pier', `${RFCS}/3`, 'Accepted'],
        steps: [
          'topic 2031-01-01:10',
          'promised 2031-01-01:16 Tabling for vote at next meeting.',
          'topic 2031-02-01:14',
          'decided 2031-02-01:10 link Pier lights are on',
        ],
      },
    ]);
  });

  test('goes on under another title at the same address', () => {
    const report = only(
      meetings({
        '2031-01-01': `- Ada: see [RFC: Light the pier](${RFCS}/3)\n- Tom: so\n`,
        '2031-02-01': `- Ada: see [RFC: Illuminate the jetty](${RFCS}/3/files)\n- Tom: so\n`,
      }),
    );
    expect(waysOf(report).map(({ rfc, steps }) => [rfc[1], steps.length])).toEqual([
      ['Illuminate the jetty', 2],
    ]);
  });

  test('does not go astray where one link is wrong', () => {
    const both = (pier: number): string =>
      `### RFC: Light the pier\n\n${RFCS}/${pier}\n\n- Ada: a\n\n### RFC: Paint the mill\n\n${RFCS}/4\n\n- Tom: b\n`;
    const report = only(meetings({ '2031-01-01': both(4), '2031-02-01': both(3), '2031-03-01': both(3) }));
    expect(waysOf(report).map(({ rfc, steps }) => [rfc[1], rfc[2], steps.length])).toEqual([
      ['Light the pier', `${RFCS}/3`, 3],
      ['Paint the mill', `${RFCS}/4`, 3],
    ]);
  });

  test('a number that two files have tells nothing of them', () => {
    const report = only({
      'rfcs/0002-pier.md': file('Light the pier', 'Accepted'),
      'rfcs/0002-mill.md': file('Paint the mill', 'Draft'),
      ...meetings({ '2031-01-01': '### RFC 2: boats\n\n- Ada: a\n' }),
    });
    expect(waysOf(report)).toEqual([
      { rfc: ['2', 'boats', undefined, undefined], steps: ['topic 2031-01-01:10'] },
    ]);
  });

  test('the RFCs of the Internet have none', () => {
    const said =
      '- Ada: as RFC 3339 says, and [RFC 6067](https://www.rfc-editor.org/rfc/rfc6067)\n- Tom: so\n';
    expect(only(meetings({ '2031-01-01': said })).rfcs).toEqual([]);
  });

  test('a decision is about the one RFC of the meeting that shares most words with it', () => {
    const topics = `### RFC: Light the eastern pier\n\n${RFCS}/3\n\n- Ada: a\n\n### RFC: Light the western pier\n\n${RFCS}/4\n\n- Tom: b\n`;
    const decided = (decision: string) =>
      only({
        '2031-01-01.md': minutesOf('2031-01-01', { Attendees: 'Ada Byron, Tom Carr' }, topics).replace(
          '## Minutes',
          `## Decisions\n\n- ${decision}\n\n## Minutes`,
        ),
      }).rfcs.flatMap(({ title, steps }) =>
        steps.flatMap(({ kind, by }) => (kind === 'decided' ? [title, by] : [])),
      );
    expect(decided('The lights of the western pier were APPROVED')).toEqual([
      'Light the western pier',
      'words',
    ]);
    expect(decided('The lights of the pier were APPROVED')).toEqual([]);
  });

  test('a link that others cannot follow is none', () => {
    const said =
      '### RFC: Light the pier\n\n[draft](javascript:alert(1))\n\n- Ada: a\n\n### RFC: Paint the mill\n\n[draft](rfcs/mill.md)\n';
    expect(waysOf(only(meetings({ '2031-01-01': said }))).map(({ rfc }) => [rfc[1], rfc[2]])).toEqual([
      ['Light the pier', undefined],
      ['Paint the mill', 'rfcs/mill.md'],
    ]);
  });
});

test('of a decision the first line is told, and whether more hangs below', () => {
  const decided =
    '## Decisions\n\n- Ada chairs\n  - This was nullified since.\n- The pier is lit\n\n## Minutes';
  const text = minutesOf('2031-01-01', { Attendees: 'Ada Byron, Tom Carr' }).replace('## Minutes', decided);
  const { decisions } = only({ '2031-01-01.md': text });
  expect(decisions.map(({ text: said, goesOn }) => [said, goesOn])).toEqual([
    ['Ada chairs', true],
    ['The pier is lit', undefined],
  ]);
});

describe('open actions', () => {
  const actionsOf = (says: Readonly<Record<string, string>>) => {
    const files = Object.fromEntries(
      Object.entries(says).map(([day, items]) => [
        `${day}.md`,
        `${minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, '- Ada: a\n- Tom: b\n')}\n## Actions\n\n${items}`,
      ]),
    );
    const report = only(files);
    return report.actions.map(({ text, owners, due, at, again, meetingsSince }) =>
      [
        text,
        owners.join('/'),
        due ?? '',
        placeIn(report)(at),
        again.map(placeIn(report)).join(),
        meetingsSince,
      ].join(' | '),
    );
  };

  test('are those that nobody has ticked, with how long ago they were said', () => {
    expect(
      actionsOf({
        '2031-01-01': '- [ ] Ada to buy **oil**\n- [x] Tom to sell wood\n- Tom to paint\n',
        '2031-02-01': '- [ ] Ada to buy **oil** by 2031-04-01\n- [x] Tom to paint\n',
        '2031-03-01': '- [ ] [Fill this in]\n',
      }),
    ).toEqual([
      'Ada to buy oil by 2031-04-01 | Ada | 2031-04-01 | 2031-02-01:15 |  | 1',
      'Ada to buy oil | Ada |  | 2031-01-01:15 |  | 2',
    ]);
  });

  test('are one where several meetings name it in the same words', () => {
    const said = '- [ ] Ada to buy oil\n';
    expect(actionsOf({ '2031-01-01': said, '2031-02-01': said, '2031-03-01': said })).toEqual([
      'Ada to buy oil | Ada |  | 2031-01-01:15 | 2031-02-01:15,2031-03-01:15 | 2',
    ]);
  });
});

describe('open actions in the same words', () => {
  const HEAD = '| What | Who | Done |\n| --- | --- | --- |\n';
  const ownersOf = (says: Readonly<Record<string, string>>) => {
    const files = Object.entries(says).map(([day, items]) => [
      `${day}.md`,
      `${minutesOf(day, { Attendees: 'Ada Byron, Tom Carr' }, '- Ada: a\n- Tom: b\n')}\n## Actions\n\n${items}`,
    ]);
    const report = only(Object.fromEntries(files));
    return report.actions.map(({ owners, at, again }) =>
      [owners.join('/'), ...[at, ...again].map(placeIn(report))].join(' '),
    );
  };

  test('are those of each person of a table', () => {
    const both = `${HEAD}| Review it | Ada | |\n| Review it | Tom | |\n`;
    expect(ownersOf({ '2031-01-01': both })).toEqual(['Ada 2031-01-01:17', 'Tom 2031-01-01:18']);
    expect(ownersOf({ '2031-01-01': both, '2031-02-01': `${HEAD}| Review it | Tom | done |\n` })).toEqual([
      'Ada 2031-01-01:17',
    ]);
  });

  test('are those of each person whom a bullet above them names', () => {
    expect(
      ownersOf({
        '2031-01-01': '- Ada:\n  - [ ] Review the RFC\n- Tom:\n  - [ ] Review the RFC\n',
        '2031-02-01': '- Tom:\n  - [x] Review the RFC\n- Ada:\n  - [ ] Review the RFC\n',
      }),
    ).toEqual(['Ada 2031-01-01:16 2031-02-01:18']);
  });

  test('are not done because nobody says whose was', () => {
    expect(
      ownersOf({
        '2031-01-01': '- Ada:\n  - [ ] Review the RFC\n',
        '2031-02-01': '- [x] Review the RFC\n',
      }),
    ).toEqual(['Ada 2031-01-01:16']);
  });
});

describe('promises', () => {
  const PROMISE = `### RFC: Light the pier\n\n${RFCS}/3\n\n- Ada: a\n\nTabling for vote at next meeting.\n`;
  const statesOf = (says: Readonly<Record<string, string>>) => {
    const report = only(meetings(says));
    return report.promises.map(({ state, at, keptAt }) => [
      state,
      placeIn(report)(at),
      keptAt && placeIn(report)(keptAt),
    ]);
  };

  test('are open until there is a next meeting', () => {
    expect(statesOf({ '2031-01-01': PROMISE })).toEqual([['open', '2031-01-01:16', undefined]]);
  });

  test('are kept where the next meeting has something on it, and it is told where', () => {
    const next = `### Boats\n\n- Ada: a\n\n### Lights\n\n${RFCS}/3\n\n- Ada: a\n`;
    expect(statesOf({ '2031-01-01': PROMISE, '2031-02-01': next })).toEqual([
      ['kept', '2031-01-01:16', '2031-02-01:14'],
    ]);
  });

  test('are dropped where it has nothing, and nobody can tell where it has no topics', () => {
    const other = '### Boats\n\n- Ada: a\n';
    expect(statesOf({ '2031-01-01': PROMISE, '2031-02-01': other, '2031-03-01': PROMISE })[0]).toEqual([
      'dropped',
      '2031-01-01:16',
      undefined,
    ]);
    expect(statesOf({ '2031-01-01': PROMISE, '2031-02-01': '- Ada: a\n- Tom: b\n' })[0]?.[0]).toBe('unclear');
  });
});

describe('a report that is made again', () => {
  const lists = { Attendees: 'Ada Byron, Tom Carr' };
  const said = `### RFC: Light the pier\n\n${RFCS}/3\n\n- Ada: a\n- Tom: b\n`;
  const minutes = (day: string, committee: string, more = ''): string =>
    minutesOf(day, lists, `${more}${said}`).replace('Lantern', committee);
  const FILES = {
    'board/2031-01-01.md': minutes('2031-01-01', 'Board'),
    'board/2031-02-01.md': minutes('2031-02-01', 'Board'),
    'mill/2031-03-01.md': minutes('2031-03-01', 'Mill'),
  };

  test('has anew only the committee whose minutes have changed', () => {
    const folder = new Folder(FILES);
    const [mill, board] = reportOf(folder.archive, NOTHING_KNOWN).committees;
    folder.write('board/2031-01-01.md', minutes('2031-01-01', 'Board', '- Tom: all is well\n\n'));
    const [sameMill, otherBoard] = reportOf(folder.archive, NOTHING_KNOWN).committees;
    expect(sameMill?.people).toBe(mill?.people);
    expect(otherBoard?.people).not.toBe(board?.people);
  });

  test.each<[string, string, string]>([
    ['lines above', 'board/2031-01-01.md', minutes('2031-01-01', 'Board', '- Tom: all is well\n\n')],
    ['another day', 'board/2031-01-01.md', minutes('2031-02-03', 'Board')],
    ['a meeting more', 'mill/2031-04-01.md', minutes('2031-04-01', 'Mill', '- ACTION: Ada to buy oil\n\n')],
    ['another name', 'board/2031-02-01.md', minutes('2031-02-01', 'Governing')],
    ['the text of an RFC', 'rfcs/0003-light-the-pier.md', '# Light the pier\n\nStatus: Accepted\n\nText.\n'],
    ['no minutes any more', 'board/2031-02-01.md', '# Soup\n\nBoil it.\n'],
  ])('is the one that is made afresh: %s', (_, path, text) => {
    const folder = new Folder(FILES);
    reportOf(folder.archive, NOTHING_KNOWN);
    folder.write(path, text);
    expect(reportOf(folder.archive, NOTHING_KNOWN)).toEqual(
      reportOf(new Folder({ ...FILES, [path]: text }).archive, NOTHING_KNOWN),
    );
  });

  test('lets others have their turn between meetings and committees', () => {
    expect([...reportInSteps(new Folder(FILES).archive, NOTHING_KNOWN)].length).toBeGreaterThan(4);
  });
});
