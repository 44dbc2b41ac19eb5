import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { isWrittenInLists } from '../../server/src/minutes/written-in-lists';
import { unlistedSpeaker } from '../../server/src/rules/unlisted-speaker';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('unlisted-speaker', fixture);

/** Ada and Tom are listed, Lance is not. */
const TALK = '## Minutes\n\n- Ada: a\n- Tom: b\n- Lance: c\n';
const listed = (list: string): string => `# Meeting\n\n${list}\n\n${TALK}`;
const TITLE = (list: string): string => `Add "Lance" to ${list}`;

describe('somebody in no list', () => {
  test('among people is found once, with all other places', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada: a
- Lance: b
  ^^^^^ "Lance" speaks, but is in no attendee list
- Tom to Lance: c
- Lance: d, as in Lance's notes
`));

  test('who is spoken to is found also where few speak', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada to Eve: a
# Mill
- Eve: b
  ^^^ "Eve" speaks
`));

  test.each(['Resolved', 'Agreed', 'Carried'])(
    'is nobody where the label says how something was decided: %s',
    (label) =>
      check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada: a
- Tom: b
- **${label}:** the lamps stay
`),
  );

  test.each([
    ...[
      'Termin',
      'Frist',
      'Kosten',
      'Kassenstand',
      'Antrag',
      'Vertagt',
      'Bemerkung',
      'Pause',
      'Raum',
      'Wahl',
    ],
    ...['Bericht', 'Bewerbungsfrist', 'Mitgliederversammlung', 'Place', 'Cost', 'Price', 'Lunch', 'News'],
    ...[
      'Ticket',
      'Scope',
      'Ballot',
      'Ownership',
      'Lieu',
      'Échéance',
      'Trésorerie',
      'Fecha',
      'Lugar',
      'Votación',
    ],
  ])('is nobody where the label is a common noun: %s', (label) =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada: a
- Tom: b
- ${label}: the lamps stay
# Mill
- Ada: c
- Tom: d
- **${label}:** the lamps stay
`),
  );

  test.each([
    ['B. Kost', 'Bram Kost'],
    ['B Kost', 'Bram Kost'],
    ['Bram Kost', 'B. Kost'],
    ['B. Kost', 'Bram de Kost'],
  ])('is nobody who is listed by the initial, or called by it: %s is %s', (label, entry) =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
- ${entry}
# Minutes
- Ada Byron: a
- ${label}: b
- Tom Carr: c
- ${label}: d
- Ada Byron: e
`),
  );

  test('is found by the name of whom no initial is that of somebody listed', () =>
    check(`
# Attendees
- Ada Byron
- Bram Kost
# Minutes
- Ada Byron: a
- Bram Kost: c
- A. Kost: b
  ^^^^^^^ "A. Kost" speaks
- Ada Byron: a
- Bram Kost: c
- A. Kost: b
`));

  test('is found among people who have common nouns for names', () =>
    check(`
# Attendees
- Ada Price
- Tom Wahl
# Minutes
- Price: a
- Wahl: b
- Lance: c
  ^^^^^ "Lance" speaks
`));

  test('is nobody where only figures are behind the label', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada: a
- Tom: b
- Ada: c
- Tom: d
- Zloty: 1.200,50 €
- Zloty: 25.02.2026, 19:00 Uhr
- Eve: 3 lamps would do, I think
  ^^^ "Eve" speaks
- Kit: +1
  ^^^ "Kit" speaks
`));

  test('is found in German, where any noun may be a label, only if there is more to it', () =>
    check(`
# Teilnehmer
- Ada Byron
- Tom Carr
# Protokoll
- Ada: Das ist nicht für die Mühle.
- Tom: Wird gemacht.
- Zisterne: dicht
- Eva: Ich komme.
  ^^^ "Eva" speaks
- Eva: Und ich gehe.
- Ada: Gut.
- Tom: Gut.
- Ada an Lars: Was meinst du?
- Lars: Ja.
  ^^^^ "Lars" speaks
`));

  test('of several speakers is found', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada/Eve: a
      ^^^ "Eve" speaks
- Tom: b
- Ada: c
`));

  test('who speaks often where several others do is found also where few speak', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
- Max Reed
# Minutes
- Ada: a
- Tom: b
- Max: c
# Mill
- Eve: d
  ^^^ "Eve" speaks
# Sails
- Eve: e
# Stones
- Eve: f
`));

  test('in lower case, where the others are in lower case in the same form', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- [ada] a
- [eve] b
   ^^^ "eve" speaks
- [tom] c
- [ada] d
`));

  test('beside bullets of others who are listed, and of whatever else', () =>
    check(`
# Attendees
- Ada Byron
- Tom Carr
# Minutes
- Ada: a
- Tom: b
  - Ada: c
  - Wheel: d
    ^^^^^ "Wheel" speaks
- Ada: e
`));

  test('in initials, where the others are in initials', () =>
    check(`
# Attendees
- Ada Byron (AB)
- Tom Carr (TC)
# Minutes
AB: a

XYZ: b
^^^ "XYZ" speaks

TC: c
`));
});

describe('silence', () => {
  test.each([
    ['where nobody is listed', '# Attendees\n# Minutes\n- Ada: a\n- Tom: b\n- Eve: c'],
    [
      'where the front matter says that the lists are partial',
      '---\nattendees: partial\n---\n# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Eve: c',
    ],
    [
      'where a list says that there were others',
      'Present: Ada Byron, Tom Carr, and others\n# Minutes\n- Ada: a\n- Tom: b\n- Eve: c',
    ],
    [
      'where something beside the list says that it is incomplete',
      '# Attendees\n_(Incomplete list.)_\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Eve: c',
    ],
    [
      'where that is said in German',
      'Anwesend: Ada Byron, Tom Carr u. a.\n# Protokoll\n- Ada: a\n- Tom: b\n- Eve: c',
    ],
    [
      'on words that structure the text',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Outcome: c\n- May: d',
    ],
    [
      'on everybody',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- All: c\n- Everyone: d',
    ],
    [
      'where most labels are nobody',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Wheel: b\n- Sails: c\n- Stone: d',
    ],
    [
      'on another shape than the speakers have',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Package Manager: c\n- CI: d',
    ],
    [
      'on a label above a list',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Wheel:\n  - Ada: c',
    ],
    [
      'on a label of an address',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Recordings: https://example.org\n- Sheets: [all](https://example.org)',
    ],
    [
      'outside the discussion',
      '# Meeting\nMill: a\n# Attendees\n- Ada Byron\n- Tom Carr\n# Decisions\n- Mill: b\n# Minutes\n- Ada: a\n- Tom: b',
    ],
    [
      'beside bullets of nobody',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n  - Wheel: c\n  - Sails: d\n- Ada: e',
    ],
    [
      'beside the title of a list',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n  - Building: c\n  - Turning:\n    - d\n- Ada: e',
    ],
    [
      'on a line of an agenda',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Wheel: it turns [#7](https://example.org/7).',
    ],
    [
      'on a sentence that looks as if it spoke to somebody',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Trying to come up with names: c',
    ],
    [
      'in lower case, where the others are not, or in another form',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- ada: c\n- eve: d\n- Tom: e',
    ],
    [
      'in lower case in another form than the others',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- [ada] a\n- [tom] b\n- [ada] c\n- eve: d',
    ],
    [
      'often, where few others speak',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n# Mill\n- Wheel: c\n- Wheel: d\n- Wheel: e',
    ],
    [
      'on a poll',
      '# Attendees\n- Ada Byron (AB)\n- Tom Carr (TC)\n# Minutes\nAB: a\n\nTC: b\n\nSF: 11\n\nSA: 0 in the room',
    ],
    [
      'on whose action or decision it is',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n# Decisions\n- Ada: b\n- Eve: c\n- Tom: d\n# Action items\n- Ada: e\n- Tom: f\n- Eve: g\n- Lance: h',
    ],
    [
      'on a name that is being typed',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Lan',
    ],
    [
      'on a label without a statement yet',
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Minutes\n- Ada: a\n- Tom: b\n- Lance: ',
    ],
  ])('%s', (_, fixture) => check(fixture));
});

describe('the name is added', () => {
  test('not to those who did something', () =>
    expect(fixTitles('unlisted-speaker', listed('Present:\n- Ada Byron\n\nHosts:\n- Tom Carr'))).toEqual([
      TITLE('Present'),
    ]));
  test.each<[string, string, string]>([
    [
      'as a bullet',
      '## Guests present\n\n* Ada Byron\n* Tom Carr',
      '## Guests present\n\n* Ada Byron\n* Tom Carr\n* Lance',
    ],
    [
      'below what hangs on the last bullet',
      '## Guests present\n\n- Ada Byron\n- Tom Carr\n  (late)',
      '## Guests present\n\n- Ada Byron\n- Tom Carr\n  (late)\n- Lance',
    ],
    [
      'with the next number',
      '## Guests present\n\n1. Ada Byron\n2. Tom Carr',
      '## Guests present\n\n1. Ada Byron\n2. Tom Carr\n3. Lance',
    ],
    [
      'with a ticked box',
      '## Guests present\n\n- [x] Ada Byron\n- [x] Tom Carr',
      '## Guests present\n\n- [x] Ada Byron\n- [x] Tom Carr\n- [x] Lance',
    ],
    [
      'to a comma list',
      '## Guests present\n\nAda Byron, Tom Carr',
      '## Guests present\n\nAda Byron, Tom Carr, Lance',
    ],
    [
      'before the full stop of a comma list',
      'Guests present: Ada Byron, Tom Carr.',
      'Guests present: Ada Byron, Tom Carr, Lance.',
    ],
    [
      'behind the full stop of an initial',
      'Guests present: Ada Byron, Tom C. ',
      'Guests present: Ada Byron, Tom C., Lance ',
    ],
    [
      'with the separator that the list has',
      'Guests present: Ada Byron; Tom Carr',
      'Guests present: Ada Byron; Tom Carr; Lance',
    ],
    [
      'with a full-width separator',
      'Guests present: Ada Byron、Tom Carr',
      'Guests present: Ada Byron、Tom Carr、Lance',
    ],
    [
      'to lines with spaces at their ends',
      '## Guests present\n\nAda Byron  \nTom Carr',
      '## Guests present\n\nAda Byron  \nTom Carr  \nLance',
    ],
    [
      'to lines with backslashes at their ends',
      '## Guests present\n\nAda Byron\\\nTom Carr',
      '## Guests present\n\nAda Byron\\\nTom Carr\\\nLance',
    ],
    [
      'to lines with nothing at their ends',
      '## Guests present\n\nAda Byron\nTom Carr',
      '## Guests present\n\nAda Byron\nTom Carr\nLance',
    ],
    [
      'to lines apart',
      '## Guests present\n\nAda Byron\n\nTom Carr',
      '## Guests present\n\nAda Byron\n\nTom Carr\n\nLance',
    ],
    [
      'as a row',
      '## Guests present\n\n| Org | Name |\n|--|--|\n| A | Ada Byron |\n| B | Tom Carr |',
      '## Guests present\n\n| Org | Name |\n|--|--|\n| A | Ada Byron |\n| B | Tom Carr |\n|  | Lance |',
    ],
  ])('%s', (_, before, after) =>
    expect(fixed('unlisted-speaker', listed(before), TITLE('Guests present'))).toBe(listed(after)),
  );

  const EMPTY: readonly [string, string, string][] = [
    ['below the heading', '## Guests present', '## Guests present\n\n- Lance'],
    ['in place of a placeholder', '## Guests present\n\n- N/A', '## Guests present\n\n- Lance'],
    ['in an empty bullet', '## Guests present\n\n* ', '## Guests present\n\n* Lance'],
    [
      'in a bare bullet',
      '## Guests present\n-\n\nThey met for us all.',
      '## Guests present\n- Lance\n\nThey met for us all.',
    ],
    ['behind a label', '**Guests present:**', '**Guests present:** Lance'],
  ];
  test.each(EMPTY)('to an empty list: %s', (_, before, after) => {
    const members = '## Members present\n\n- Ada Byron\n- Tom Carr\n\n';
    const titles = fixTitles('unlisted-speaker', listed(members + before));
    const [first = ''] = titles;
    expect(titles).toEqual([first, TITLE('Members present')]);
    expect(fixed('unlisted-speaker', listed(members + before), first)).toBe(listed(members + after));
  });

  test('does not make what stands below the heading its own', () =>
    expect(
      fixed(
        'unlisted-speaker',
        '# Attendees\n- Ada Byron\n- Tom Carr\n\n# Guests present\nChair: Ada Byron\n\n# Minutes\n- Ada: a\n- Tom: b\n- Lance: c',
        TITLE('Guests present'),
      ),
    ).toContain('# Guests present\n\n- Lance\n\nChair: Ada Byron\n'));

  test('in a file without any blank line without one', () =>
    expect(
      fixed(
        'unlisted-speaker',
        '# Attendees\n- Ada Byron\n- Tom Carr\n# Guests present\n# Minutes\n- Ada: a\n- Tom: b\n- Lance: c',
        TITLE('Guests present'),
      ),
    ).toBe(
      '# Attendees\n- Ada Byron\n- Tom Carr\n# Guests present\n- Lance\n# Minutes\n- Ada: a\n- Tom: b\n- Lance: c',
    ));

  test('with the line endings of the file', () => {
    const text = listed('## Guests present\n\n- Ada Byron\n- Tom Carr').replaceAll('\n', '\r\n');
    expect(fixed('unlisted-speaker', text, TITLE('Guests present'))).toContain(
      '- Tom Carr\r\n- Lance\r\n\r\n',
    );
  });

  test('as an abbreviation in its column, with a place for the name', () => {
    const table = '| Name | Abbr |\n|--|--|\n| Ada Byron | ADB |\n| Tom Carr | TC |';
    const text = `# Attendees\n\n${table}\n\n# Minutes\n\nADB: a\n\nTC: b\n\nKBR: c\n`;
    expect(fixed('unlisted-speaker', text, 'Add "KBR" to Attendees')).toContain(
      '| Tom Carr | TC |\n| ${1:name} | KBR |\n',
    );
  });

  test('to no list that was opened for one topic', () =>
    expect(
      fixTitles(
        'unlisted-speaker',
        `${listed('## Guests present\n\n- Ada Byron\n- Tom Carr')}\n## Mill\n\nPresent: Ada Byron, Eve Stone\n`,
      ),
    ).toEqual([TITLE('Guests present')]));
});

describe('who may be somebody in the lists', () => {
  const minutes = (people: string, lines: string): string =>
    `# Attendees\n- Ada Byron\n- Tom Carr\n- ${people}\n# Minutes\n- Ada: a\n- Tom: b\n${lines}`;

  test.each([
    ['by a shorter name', 'Wesley Wigham', 'Wes', 'it may be Wesley Wigham,', 'Change "Wes" to "Wesley"'],
    ['by a longer name', 'Brad Farr', 'Bradley', 'it may be Brad Farr,', 'Change "Bradley" to "Brad"'],
    ['by the beginning of a handle', 'MylesB', 'Myles', 'it may be MylesB,', 'Change "Myles" to "MylesB"'],
    ['without diacritics', 'Márta Szabó', 'Marta', 'it may be Márta Szabó,', 'Change "Marta" to "Márta"'],
    [
      'by the beginning of another name',
      'benny Vale',
      'Ben',
      'it may be benny Vale,',
      'Change "Ben" to "benny"',
    ],
  ])('%s is asked for, and not added', (_, person, label, message, title) => {
    const text = minutes(person, `- ${label}: c`);
    check(
      `${minutes(person, `- ${label}: c`)}\n  ${'^'.repeat(label.length)} "${label}" speaks, but is in no attendee list of this meeting: ${message}`,
    );
    expect(fixTitles('unlisted-speaker', text)).toEqual([title]);
  });

  test.each([
    ['of two people', 'Alexandre Stone\n- Alexander Reed', 'Alex'],
    ['of one who is absent', 'Max Stone\n# Regrets\n- Wesley Wigham', 'Wes'],
    ['in initials', 'Wes Wigham', 'WEA'],
    ['of two letters', 'Jordan Harb', 'Jo'],
  ])('is not guessed from the beginning %s', (_, person, label) =>
    check(
      `${minutes(person, `- ${label}: c`)}${label === 'WEA' ? '' : `\n  ${'^'.repeat(label.length)} "${label}" speaks, but is in no attendee list of this meeting: a reader`}`,
    ),
  );

  test('everywhere, in lower case where the label is', () => {
    const text =
      '# Attendees\n- Ada Byron\n- Tom Carr\n- Wesley Wigham\n# Minutes\n- [ada] a\n- [tom] b\n- [wes] c\n- [ada to wes] d\n- [ada] e';
    expect(fixed('unlisted-speaker', text, 'Change "wes" to "wesley"')).toBe(
      text.replaceAll('wes]', 'wesley]'),
    );
  });

  test('of one whose name is near is offered first, and nothing is preferred', () => {
    const text = minutes('Jonathan Reed', '- Jonathan: c\n- Jonahtan: d\n- Jonahtan: e');
    expect(fixTitles('unlisted-speaker', text)).toEqual([
      'Change "Jonahtan" to "Jonathan"',
      'Add "Jonahtan" to Attendees',
    ]);
    expect(preferred(text)).toEqual([]);
    expect(message(text)).toContain('so correct it, or add "Jonahtan" to one of the lists');
  });

  test('of initials may be a slip', () => {
    const text =
      '# Attendees\n- Frank Tang (FYT)\n- Tom Carr (TCA)\n# Minutes\nFYT: a\n\nTCA: b\n\nFYC: c\n\nXYZ: d';
    expect(fixTitles('unlisted-speaker', text)).toEqual(['Change "FYC" to "FYT"', 'Add "FYC" to Attendees']);
    const other = text.replace('FYC: c\n\n', '');
    expect(fixTitles('unlisted-speaker', other)).toEqual(['Add "XYZ" to Attendees']);
    expect(preferred(other)).toEqual([]);
    expect(message(other)).toContain('so correct it, or add "XYZ"');
  });

  test('else the addition is preferred', () =>
    expect(preferred(minutes('Max Reed', '- Lance: c'))).toEqual(['Add "Lance" to Attendees']));

  function preferred(text: string): readonly string[] {
    const fixes = [...unlistedSpeaker.check(parse(text))][0]?.fixes() ?? [];
    return fixes.flatMap((fix) => (fix.preferred === true ? [fix.title] : []));
  }

  function message(text: string): string {
    return [...unlistedSpeaker.check(parse(text))][0]?.message ?? '';
  }
});

test('nobody is written into what somebody says', () => {
  const said = '- Ada: Tom Carr, Eve Stone';
  const text = `# Meeting\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n${said}\n\n${TALK}`;
  expect(fixed('unlisted-speaker', text, TITLE('Attendees'))).toContain(`- Tom Carr\n- Lance\n${said}\n`);
});

test('nobody is added to a topic with the title of a list', () =>
  expect(
    fixTitles(
      'unlisted-speaker',
      `# Meeting\n\nPresent: Ada, Tom\n\n${TALK}\n## Gäste\n\n- Ada: Die Kasse.\n- Ada: a\n`,
    ),
  ).toEqual([TITLE('Present')]));

describe('a name that stands in a list is not missing, however its entry is written', () => {
  const ENTRIES = [
    'Ada **Okafor**',
    '**Ada** Okafor',
    'Ada `aokafor` Okafor',
    'Ada *"the boss"* Okafor',
    'Ada ~~Smith~~ Okafor',
    'Ada <b>Okafor</b>',
    'Ada *Bold* Okafor',
    'Ada Okafor & Tom Carr',
    'Tom & Ada Carr',
    'Tom and Ada Carr',
    'Bo Lund (she/her), Ada Carr',
    'A**da** Okafor',
  ];
  const meeting = (list: string, label: string): string =>
    `# Meeting\n\n${list}\n\n## Minutes\n\n- Mia: a\n- Ina: b\n- ${label}: c\n- Mia to ${label}: d\n- ${label}: e\n`;
  const found = (text: string): number => [...unlistedSpeaker.check(parse(text))].length;

  test.each(ENTRIES)('%s', (entry) => {
    for (const list of [
      `## Attendees\n\n- Mia Lund\n- Ina Wood\n- ${entry}`,
      `## Attendees\n\nMia Lund\n\nIna Wood\n\n${entry}`,
      `**Present**\n\n- Mia Lund\n- Ina Wood\n- ${entry}`,
      `Present: Mia Lund, Ina Wood, ${entry}`,
    ])
      expect(found(meeting(list, 'Ada')), list).toBe(0);
  });

  test('nor one by its initials', () => {
    const list = '## Attendees\n\n- Mia Lund\n- Ina Wood\n- Ada **Okafor**';
    expect(found(meeting(list, 'AO'))).toBe(0);
    expect(found(meeting(list, 'Lance'))).toBe(1);
    expect(isWrittenInLists(parse(meeting(`${list}\n- Jo de Vries`, 'DE')), 'DE')).toBe(false);
  });

  test('what somebody says below a list is none', () =>
    expect(
      found(meeting('## Attendees\n\n- Mia Lund\n- Ina Wood\n\nMia: Lance is away.\n\nAll came.', 'Lance')),
    ).toBe(1));
});
