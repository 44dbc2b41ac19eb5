import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../server/src/config/roster';
import { knowledgeOf } from '../../../server/src/minutes/knowledge';
import { PLAIN_STYLE } from '../../../server/src/minutes/speaker-style';
import { drafted } from '../../support/drafted';

const NESTED = (day: string, present = '- Ada Byron\n- Tom Carr\n- Mina Okoro', absent = ''): string =>
  `# Harbour Council Meeting Minutes (${day})

Minutes recorded by Tom Carr.

Edited by Ada Byron for publishing.

## Members

### Council Member Attendees

${present}

### Unable to attend

${absent}
### Community Attendees

- Lance Alder

## Decisions Adopted

- The pier is painted green

## Minutes

### RFC: Light the pier

https://example.org/harbour/pull/12

- Ada: The lamps are not here.
- Tom: Tabling for vote at next meeting.

### Any other business

- Mina: The tea is cold.
`;

describe('nested headings', () => {
  const { path, text, begun, findings } = drafted({ 'm/2026-03-11.md': NESTED('2026-03-11') }, '2026-04-08');

  test('keep their form, and what is open', () => {
    expect(path).toBe('m/2026-04-08.md');
    expect(text).toBe(`# Harbour Council Meeting Minutes (2026-04-08)

Minutes recorded by

Edited by … for publishing.

## Members

### Council Member Attendees

- Ada Byron
- Tom Carr
- Mina Okoro

### Unable to attend

### Community Attendees

- Lance Alder

## Decisions Adopted

## Minutes

### Carried over

- Vote on [RFC: Light the pier](https://example.org/harbour/pull/12) ([2026-03-11](2026-03-11.md#rfc-light-the-pier))
`);
  });

  test('one begins with whoever records', () => expect(begun).toBe('Minutes recorded by'));
  test('nothing is found in them', () => expect(findings).toEqual([]));
});

test('flat headings without blank lines stay so', () => {
  const flat = NESTED('2026-03-11')
    .replace(/^#+/gmu, '#')
    .replace(/\n{2,}/gu, '\n');
  const { text, findings } = drafted({ '2026-03-11.md': flat }, '2026-04-08');
  expect(text).toBe(`# Harbour Council Meeting Minutes (2026-04-08)
Minutes recorded by
Edited by … for publishing.
# Members
# Council Member Attendees
- Ada Byron
- Tom Carr
- Mina Okoro
# Unable to attend
# Community Attendees
- Lance Alder
# Decisions Adopted
# Minutes
# Carried over
- Vote on [RFC: Light the pier](https://example.org/harbour/pull/12) ([2026-03-11](2026-03-11.md#rfc-light-the-pier))
`);
  expect(findings).toEqual([]);
});

test('line endings stay, and trailing white space goes', () => {
  const windows = NESTED('2026-03-11').replace('- Tom Carr', '- Tom Carr \t').replaceAll('\n', '\r\n');
  const { text, begun } = drafted({ '2026-03-11.md': windows }, '2026-04-08');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(text).not.toMatch(/[ \t]\r/u);
  expect(begun).toBe('Minutes recorded by');
});

test('a table with a column for who came is emptied', () => {
  const table = `## Meeting 11 March 2026

### Attendance

| Name       | Present |
| ---------- | ------- |
| Ada Byron  | y       |
| Tom Carr   | n       |
| Mina Okoro | y       |

### Notes

* Ada: The lamps are here.
* Mina: At last.
* Ada: Indeed.
`;
  const { text } = drafted({ 'meetings/20260311.md': table }, '2026-04-08');
  expect(text).toBe(`## Meeting 8 April 2026

### Attendance

| Name       | Present |
| ---------- | ------- |
| Ada Byron  |         |
| Tom Carr   |         |
| Mina Okoro |         |

### Notes
`);
});

test('comma lists, check boxes and weekdays', () => {
  const text = (day: string) => `# Mill club minutes, ${day}

Scribe: Tom Carr

Present: Ada Byron, Tom Carr (joined 11:30), Mina Okoro
Regrets: Lance Alder

## Agenda

- Ada: The wheel turns.
- Tom: It does.
`;
  const made = drafted({ 'm/2026-03-11.md': text('Wednesday, 11 March 2026') }, '2026-04-09');
  expect(made.text).toBe(`# Mill club minutes, Thursday, 9 April 2026

Scribe:

Present: Ada Byron, Tom Carr, Mina Okoro, Lance Alder
Regrets: …

## Agenda
`);
  expect(made.findings).toEqual([]);
  const boxes = drafted(
    {
      'm/2026-03-11.md': text('2026-03-11').replace(
        /^Present.*\nRegrets.*/mu,
        '\n## Attendees\n\n* [x] Ada Byron\n* [ ] Tom Carr',
      ),
    },
    '2026-04-09',
  );
  expect(boxes.text).toContain('* [ ] Ada Byron\n* [ ] Tom Carr\n');
});

test('German minutes say in German what is open', () => {
  const german = `# Protokoll der Vorstandssitzung vom 11. März 2026

Protokoll: Jana Voss

## Anwesend

- Jana Voss
- Ole Brandt

## Entschuldigt

- keine

## Beschlüsse

- Die Mühle wird gestrichen

## Besprechung

### Dach

- Ole: Das Dach ist undicht.
- Jana: Die Abstimmung wird auf die nächste Sitzung vertagt.

## Aufgaben

- [ ] Ole: Angebot einholen
- [x] Jana: Schlüssel nachmachen
`;
  const { text, findings } = drafted({ 'protokolle/2026-03-11.md': german }, '2026-04-08');
  expect(text).toBe(`# Protokoll der Vorstandssitzung vom 8. April 2026

Protokoll:

## Anwesend

- Jana Voss
- Ole Brandt

## Entschuldigt

- keine

## Beschlüsse

## Besprechung

### Offen aus der letzten Sitzung

- Abstimmung über Dach ([2026-03-11](2026-03-11.md#dach))
- [ ] Ole: Angebot einholen ([2026-03-11](2026-03-11.md#aufgaben))

## Aufgaben
`);
  expect(findings).toEqual([]);
});

describe('who is expected', () => {
  const listed = (text: string): readonly string[] =>
    text
      .slice(text.indexOf('### Council'), text.indexOf('## Decisions'))
      .split('\n')
      .filter((line) => line !== '');
  const names = (...all: readonly string[]): string => all.map((name) => `- ${name}`).join('\n');

  test('whoever was absent comes back, without the reason', () => {
    const { text } = drafted(
      {
        'm/2026-03-11.md': NESTED(
          '2026-03-11',
          names('Ada Byron', 'Tom Carr (until 16:30)'),
          '- Mina Okoro (on holiday)\n',
        ),
      },
      '2026-04-08',
    );
    expect(listed(text)).toEqual([
      ...['### Council Member Attendees', '- Ada Byron', '- Tom Carr', '- Mina Okoro'],
      ...['### Unable to attend', '-', '### Community Attendees', '- Lance Alder'],
    ]);
  });

  test('a guest who came once does not, and a list in order stays so', () => {
    const files = {
      'm/2026-01-14.md': NESTED(
        '2026-01-14',
        names('Ada Byron', 'Ben Tolliver', 'Mina Okoro', 'Tom Carr'),
      ).replace('Lance Alder', 'Otto Rau'),
      'm/2026-02-11.md': NESTED(
        '2026-02-11',
        names('Ada Byron', 'Ben Tolliver', 'Mina Okoro', 'Tom Carr'),
      ).replace('Lance Alder', 'Otto Rau'),
      'm/2026-03-11.md': NESTED('2026-03-11', names('Ada Byron', 'Mina Okoro', 'Tom Carr')),
    };
    const { text } = drafted(files, '2026-04-08');
    expect(listed(text)).toEqual([
      ...['### Council Member Attendees', '- Ada Byron', '- Ben Tolliver', '- Mina Okoro', '- Tom Carr'],
      ...['### Unable to attend', '### Community Attendees', '- Otto Rau'],
    ]);
  });

  describe('a guest is not among the members', () => {
    const board = (day: string): string => `# Board meeting ${day}

## Board Attendees

- Ada Byron
- Tom Carr

## Minutes

- Ada: a
- Tom: b
`;
    const guests = board('2026-02-04').replace('\n## Minutes', '\n## Guests\n\n- Otto Rau\n\n## Minutes');
    const line = board('2026-02-11').replace(
      /## Board Attendees[^#]*/u,
      'Present: Ada Byron, Tom Carr, Otto Rau (guest)\n\n',
    );
    const people = (files: Record<string, string>, roster: readonly object[] = []): readonly string[] => {
      const read = readRoster(JSON.stringify(roster), 'roster.json');
      const base = knowledgeOf({ people: read.people, ignored: [], collectives: [], style: PLAIN_STYLE });
      const { text } = drafted({ ...files, 'm/2026-02-18.md': board('2026-02-18') }, '2026-02-25', { base });
      return text.match(/^- .*$/gmu) ?? [];
    };

    test('where a list says so', () =>
      expect(people({ 'm/2026-02-04.md': guests })).toEqual(['- Ada Byron', '- Tom Carr']));

    test('where a note says so', () =>
      expect(people({ 'm/2026-02-11.md': line })).toEqual(['- Ada Byron', '- Tom Carr']));

    test('where the roster says so', () =>
      expect(
        people({ 'm/2026-02-11.md': line.replace(' (guest)', '') }, [{ name: 'Otto Rau', group: 'Guests' }]),
      ).toEqual(['- Ada Byron', '- Tom Carr']));

    test('but whoever is none comes back', () =>
      expect(people({ 'm/2026-02-11.md': line.replace(' (guest)', '') })).toEqual([
        ...['- Ada Byron', '- Tom Carr', '- Otto Rau'],
      ]));
  });

  test('of a project that names its members, those of that day', () => {
    const roster = [
      { name: 'Ada Byron', member: true },
      { name: 'Tom Carr', member: true, until: '2026-03-31' },
      { name: 'Zoe Pauli', member: true, since: '2026-04-01' },
    ];
    const { people } = readRoster(JSON.stringify(roster), 'roster.json');
    const base = knowledgeOf({ people, ignored: [], collectives: [], style: PLAIN_STYLE });
    const { text } = drafted({ 'm/2026-03-11.md': NESTED('2026-03-11') }, '2026-04-08', { base });
    expect(listed(text).slice(0, 4)).toEqual([
      ...['### Council Member Attendees', '- Ada Byron', '- Mina Okoro', '- Zoe Pauli'],
    ]);
  });

  test.each([
    ['Members present | Org', 'Ada Byron | Mill', 'Ada Byron | Mill'],
    ['Name | Present | Absent', 'Ada Byron | x | ', 'Ada Byron |   | '],
    ['Name | Present | Absent', 'Ada Byron | | x', 'Ada Byron | |  '],
  ])('of a table %s keep their names, and lose their marks', (head, row, kept) => {
    const text = `# Mill minutes (2026-03-11)\n\n## Attendees\n\n| ${head} |\n|${head.replace(/[^|]+/gu, ' - ')}|\n| ${row} |\n\n## Minutes\n\n- Ada: a\n`;
    const drawn = drafted({ 'm/2026-03-11.md': text }, '2026-04-08').text;
    expect(
      drawn
        .split('\n')
        .find((line) => line.includes('Ada'))
        ?.replace(/ +/gu, ' '),
    ).toBe(`| ${kept} |`.replace(/ +/gu, ' '));
  });

  test('a member who is listed by a part of the name, or by the initial, stands there once', () => {
    const members = ['Ada Byron', 'Tom Carr', 'Mina Okoro', 'Eve Stone', 'Ian Wood', 'Ina Wood'];
    const roster = members.map((name) => ({ name, member: true }));
    const { people } = readRoster(JSON.stringify(roster), 'roster.json');
    const base = knowledgeOf({ people, ignored: [], collectives: [], style: PLAIN_STYLE });
    const text = NESTED('2026-03-11', '- Ada\n- Tom C.\n- E. Stone\n- I. Wood');
    const drawn = listed(drafted({ 'm/2026-03-11.md': text }, '2026-04-08', { base }).text);
    expect(drawn.slice(0, 8)).toEqual([
      ...['### Council Member Attendees', '- Ada', '- Tom C.', '- E. Stone', '- I. Wood'],
      ...['- Ian Wood', '- Ina Wood', '- Mina Okoro'],
    ]);
  });
});

describe('what is the same every time', () => {
  const weekly = (day: string, topic: string): string => `---
tags: club
---

# Mill club meeting ${day}

- Date: ${day}, 14:00
- Call: https://meet.example.org/mill
- Recording: https://video.example.org/${topic}

## Present

- Ada Byron
- Tom Carr

## Rules

- Raise your hand.

## Discussion

### News

- Ada: ${topic}

### ${topic}

- Tom: yes

### Next steps

See the board.
`;
  const files = {
    'm/2026-03-04.md': weekly('2026-03-04', 'Sails'),
    'm/2026-03-11.md': weekly('2026-03-11', 'Gears'),
    'm/2026-03-18.md': weekly('2026-03-18', 'Flour'),
  };

  test('stays, and nothing else does', () => {
    const { text, findings } = drafted(files, '2026-03-25');
    expect(text).toBe(`---
tags: club
---

# Mill club meeting 2026-03-25

- Date: 2026-03-25, 14:00
- Call: https://meet.example.org/mill

## Present

- Ada Byron
- Tom Carr

## Rules

- Raise your hand.

## Discussion

### News

### Next steps

See the board.
`);
    expect(findings).toEqual([]);
  });

  test('is not known from one meeting', () => {
    const { text } = drafted({ 'm/2026-03-04.md': weekly('2026-03-04', 'Sails') }, '2026-03-25');
    expect(text).not.toMatch(/Recording|Sails|News|Raise/u);
  });
});

test('of a book of many meetings the form of the first one is kept', () => {
  const meeting = (day: string): string =>
    `## Meeting ${day}\n\n### Attendees\n\n- Ada Byron\n- Tom Carr\n\n### Minutes\n\n- Ada: hello\n- Tom: hello\n`;
  const book = `# Mill club minutes\n\n${meeting('2026-03-11')}\n${meeting('2026-02-11')}`;
  const { text } = drafted({ 'm/2026-03-11.md': book }, '2026-04-08');
  expect(text).toBe(
    '# Mill club minutes\n\n## Meeting 2026-04-08\n\n### Attendees\n\n- Ada Byron\n- Tom Carr\n\n### Minutes\n',
  );
});

test('minutes for a day between two are made from those before it', () => {
  const files = {
    'm/2026-02-11.md': NESTED('2026-02-11').replace('Harbour', 'Old Harbour'),
    'm/2026-03-11.md': NESTED('2026-03-11'),
  };
  expect(drafted(files, '2026-02-25').text).toContain('# Old Harbour Council');
});

test('each committee goes on with its own', () => {
  const files = {
    'board/2026-02-11.md': NESTED('2026-02-11').replace('Harbour', 'Board'),
    'club/2026-03-11.md': NESTED('2026-03-11'),
  };
  expect(drafted(files, '2026-04-08', { near: 'board/2026-02-11.md' }).path).toBe('board/2026-04-08.md');
  expect(drafted(files, '2026-04-08', { near: 'board' }).path).toBe('board/2026-04-08.md');
  expect(drafted(files, '2026-04-08').path).toBe('club/2026-04-08.md');
  expect(drafted(files, '2026-04-08', { near: 'README.md' }).path).toBe('club/2026-04-08.md');
});

test('a table right below the title is emptied like one below a heading', () => {
  const table = `# Mill council meeting minutes 2026-03-11

| Name      | Role  | Present |
| --------- | ----- | ------- |
| Ada Byron | Chair | yes     |
| Tom Carr  |       | no      |

## Minutes

* Ada: The lamps are here.
* Tom: At last.
* Ada: Indeed.

## Action items

- [x] Tom to buy oil

<!-- minutes: on -->
`;
  const { text, findings } = drafted({ 'm/2026-03-11.md': table }, '2026-04-08');
  expect(text).toContain(`
| Name      | Role  | Present |
| --------- | ----- | ------- |
| Ada Byron | Chair |         |
| Tom Carr  |       |         |

## Minutes
`);
  expect(findings).toEqual([]);
});
