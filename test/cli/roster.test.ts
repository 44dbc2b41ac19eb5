import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../server/src/cli/terminal';
import { minutesOf } from '../support/folder';
import { ran } from '../support/ran';
import { scratchRepository } from '../support/scratch-repository';

const { root, write } = scratchRepository();

function roster(...args: readonly string[]) {
  return rosterIn({}, ...args);
}

/** @param terminal what is otherwise than in a terminal that nobody reads */
function rosterIn(terminal: Partial<Terminal>, ...args: readonly string[]) {
  return ran(['roster', ...args], {
    cwd: root(),
    ...terminal,
  });
}

/** `line:column severity check`, and the message. */
function found(...args: readonly string[]): readonly (readonly [string, string])[] {
  const all = JSON.parse(roster('check', ...args, '--format', 'json').out) as readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly start: { readonly line: number; readonly column: number };
  }[];
  return all.map(({ file, rule, severity, message, start }) => [
    `${file}:${start.line}:${start.column} ${severity} ${rule}`,
    message,
  ]);
}

/** Sorted by first names; last names, abbreviations and handles are in no order. */
const SORTED = [
  ...['Ada Zorn (ADZ)', 'Ben Okoye (BOK)', 'Cora Adler (COA)', 'Dina Weir (DWR)', 'Emil Brandt (EBR)'],
  ...['Fay Yates (FAY)', 'Gus Corey (GCO)', 'Hal Vance (HVA)', 'Ines Dorn (IDO)', 'Jon Ulmer (JUL)'],
  ...['Kim Eaton (KEA)', 'Lea Thorn (LTH)'],
];
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
/** The list with a line put in behind the first `at` of them. */
const withLine = (at: number, line: string): string => lines(SORTED.toSpliced(at, 0, line));

describe('a list of lines', () => {
  test('in which all is well', () => {
    write('delegates.txt', lines(SORTED));
    expect(roster('check', 'delegates.txt')).toEqual({
      ...{ out: '12 people, 0 meetings looked at, nothing found\n', err: '', code: 0 },
    });
  });

  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'a person who stands there twice, and is in the way there',
      withLine(2, 'gus corey (GCO)'),
      [
        [
          '8:1 warning duplicate-person',
          '“Gus Corey” stands in the roster twice, first in line 3: only the first counts, so remove one of them',
        ],
      ],
    ],
    [
      'an abbreviation of two people',
      withLine(3, 'Cyd Moor (COA)'),
      [
        [
          '4:1 warning duplicate-abbreviation',
          '“COA” is the abbreviation of “Cora Adler” in line 3 too: a label cannot mean both, so give “Cyd Moor” another',
        ],
      ],
    ],
    [
      'a name with and without its accent',
      withLine(9, 'Inés Dorn (INE)'),
      [
        [
          '10:1 information similar-name',
          '“Inés Dorn” is “Ines Dorn” in line 9 but for accents: if that is one person, remove one of them',
        ],
      ],
    ],
    [
      'somebody out of order',
      withLine(1, 'Kai Moor (KMR)'),
      [
        [
          '2:1 warning unsorted',
          '“Kai Moor” is out of order: the others are sorted by name, so put it behind “Jon Ulmer”',
        ],
      ],
    ],
    [
      'somebody who should be the first',
      withLine(12, 'Abe Moor (AMR)'),
      [
        [
          '13:1 warning unsorted',
          '“Abe Moor” is out of order: the others are sorted by name, so put it before “Ada Zorn”',
        ],
      ],
    ],
    [
      'somebody without an abbreviation',
      withLine(2, 'Bo Moor'),
      [['3:1 warning unread-line', '“Bo Moor” is not read as a person: write it like “Ben Okoye (BOK)”']],
    ],
    [
      'an abbreviation that is none',
      withLine(2, 'Bo Moor (BOMOOR)'),
      [
        [
          '3:1 warning unread-line',
          '“Bo Moor (BOMOOR)” is not read as a person: write it like “Ben Okoye (BOK)”',
        ],
      ],
    ],
    [
      'somebody at the end',
      lines([...SORTED, 'Mia Moor']),
      [['13:1 warning unread-line', '“Mia Moor” is not read as a person: write it like “Lea Thorn (LTH)”']],
    ],
  ])('%s', (_, text, expected) => {
    write('delegates.txt', text);
    expect(found('delegates.txt')).toEqual(
      expected.map(([place, message]) => [`delegates.txt:${place}`, message]),
    );
    expect(roster('check', 'delegates.txt').code).toBe(/warning/.test(JSON.stringify(expected)) ? 1 : 0);
  });

  test.each([
    ['in no order', lines([...SORTED.slice(6), ...SORTED.slice(0, 6)])],
    ['too short to have an order', lines(['Zed Moor (ZMR)', 'Ada Zorn (ADZ)', 'Ben Okoye (BOK)'])],
    [
      'sorted by last name',
      lines([...SORTED].sort((a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1))),
    ],
    ['sorted by programs that know no letters', lines([...SORTED, 'benny Vale (BVA)'])],
    [
      'with headings',
      lines(['Voting Members', '', ...SORTED.slice(0, 6), '', 'Emeritus Members', '', ...SORTED.slice(6)]),
    ],
    ['with a comment', withLine(5, '# since 2031')],
    ['with a heading', withLine(5, '\nBoard Members\n')],
    ['with a sentence below', lines([...SORTED, 'see https://example.org for those who left'])],
  ])('silent: %s', (_, text) => {
    write('delegates.txt', text);
    expect(found('delegates.txt')).toEqual([]);
  });

  test('sorted by last name, but for one', () => {
    const last = (line: string): string => line.replace(/^\S+ /, '');
    const sorted = [...SORTED].sort((a, b) => (last(a) < last(b) ? -1 : 1));
    write('delegates.txt', lines(sorted.toSpliced(9, 0, 'Ida Baker (IBA)')));
    expect(found('delegates.txt')).toEqual([
      [
        'delegates.txt:10:1 warning unsorted',
        '“Ida Baker” is out of order: the others are sorted by last name, so put it behind “Cora Adler”',
      ],
    ]);
  });

  test('an abbreviation that is written otherwise than fifty others', () => {
    const letters = [...'ABCDEFGH'];
    const many = letters.flatMap((a) => letters.map((b) => `${a}${b.toLowerCase()}o Oz (${a}${b}Z)`));
    write('delegates.txt', lines([...many, 'Zed Moor (ZEDM)']));
    expect(found('delegates.txt').filter(([place]) => place.includes('unusual'))).toEqual([
      [
        'delegates.txt:65:1 information unusual-abbreviation',
        '“ZEDM” of “Zed Moor” is written otherwise than the other abbreviations, most of which are 3 capitals from A to Z',
      ],
    ]);
  });
});

describe('other forms', () => {
  test('records: what reading them tells is told once, at its place', () => {
    write(
      'roster.yaml',
      '- name: Ada Byron\n  abbreviation: ADB\n- name: ada byron\n- name: Tom Carr\n  abbreviation: adb\n  boat: 2\n',
    );
    expect(found('roster.yaml').map(([place]) => place)).toEqual([
      'roster.yaml:3:3 error roster-form',
      'roster.yaml:5:17 error roster-form',
      'roster.yaml:6:3 error roster-form',
    ]);
    expect(roster('check', 'roster.yaml').code).toBe(1);
  });

  test('records that are sorted', () => {
    const names = SORTED.map((line) => line.replace(/ \(.*/, ''));
    write('roster.json', JSON.stringify(names.toSpliced(4, 0, 'Zed Moor'), undefined, 1));
    expect(found('roster.json').map(([place]) => place)).toEqual(['roster.json:6:2 warning unsorted']);
  });

  test('those invited to a meeting', () => {
    const invited = '* Ada Byron @ada (voting member)\n* Tom Carr @ada\n';
    write('meeting.json', JSON.stringify({ invited }));
    expect(found('meeting.json')).toEqual([
      [
        'meeting.json:1:12 warning duplicate-handle',
        expect.stringContaining('“ada” is the handle of “Ada Byron”'),
      ],
    ]);
  });
});

describe('who speaks', () => {
  const meeting = (
    day: string,
    said: string,
    names = 'Ada Byron (ADB), Tom Carr (TCA), Mina Mill (MMI)',
  ): void => write(`minutes/${day}.md`, minutesOf(day, { Attendees: names }, `### The pier\n\n${said}`));
  const said = '- ADB: light\n- TCA: dark\n- MMI: both\n- Outcome: none\n- All: good\n';

  test('and is in no roster, with where they do so first, and in how many meetings', () => {
    meeting('2031-02-12', said.replace('- MMI: both\n', ''));
    meeting('2031-03-12', said);
    meeting('2031-04-09', said);
    write('delegates.txt', 'Ada Byron (ADB)\nTom Carr (TCA)\n');
    expect(found('delegates.txt')).toEqual([
      [
        'minutes/2031-03-12.md:15:3 warning speaker-not-in-roster',
        '“Mina Mill” speaks in 2 meetings, here for the first time, and is in no roster: add the person',
      ],
    ]);
    expect(roster('check', 'delegates.txt')).toMatchObject({
      out: expect.stringMatching(
        / {3}15 \| - MMI: both\n {6}\| {3}\^\^\^\n\n2 people, 3 meetings looked at, 1 finding: 1 warning\n$/,
      ),
      ...{ err: '', code: 1 },
    });
  });

  test('is in it under another spelling, or in the configuration, or no person', () => {
    meeting('2031-02-12', said);
    write('delegates.txt', 'Ada M. Byron (ADA)\nTom Carr-Lowe (TCA)\n');
    write('.minutes.json', '{ "roster": [{ "name": "Mína Mill" }] }');
    expect(found('delegates.txt')).toEqual([]);
    write('.minutes.json', '{ "labels": { "ignore": ["MMI"] } }');
    expect(found('delegates.txt')).toEqual([]);
  });

  test('and is in no list of the minutes either', () => {
    meeting('2031-02-12', `${said}- XYZ: hello\n- XYZ: so\n- XYZ: goodbye\n`);
    write('delegates.txt', 'Ada Byron (ADB)\nTom Carr (TCA)\nMina Mill (MMI)\n');
    expect(found('delegates.txt')).toEqual([
      [
        'minutes/2031-02-12.md:18:3 information speaker-not-in-roster',
        '“XYZ” speaks in this meeting and is in no roster: add the person, or correct the label',
      ],
    ]);
    expect(roster('check', 'delegates.txt').code).toBe(0);
  });

  test('is one person in whatever way the name is written, with its abbreviation or by it alone', () => {
    const days = ['2031-02-12', '2031-03-12', '2031-04-09'];
    const names = ['Ada Byron (ADB)', 'Tom Carr (TCA)', 'Will Moor (WMO)', 'Zed Vale'];
    meeting(
      days[0] ?? '',
      `${said}- WMO: a\n- WMO: b\n- WMO: c\n- Zed: d\n`,
      `${names[0]}, ${names[1]}, Mina Mill (MMI), Zed Vale`,
    );
    meeting(days[1] ?? '', '- Zed: d\n- WMO: a\n', names.join(', '));
    meeting(days[2] ?? '', '- WMO: a\n', 'Ada Byron (ADB), William Moor (WMO)');
    write('delegates.txt', 'Ada Byron (ADB)\nTom Carr (TCA)\nMina Mill (MMI)\n');
    expect(found('delegates.txt')).toEqual([
      [
        'minutes/2031-02-12.md:19:3 warning speaker-not-in-roster',
        '“Will Moor” speaks in 3 meetings, here for the first time, and is in no roster: add the person',
      ],
      [
        'minutes/2031-02-12.md:22:3 warning speaker-not-in-roster',
        '“Zed Vale” speaks in 2 meetings, here for the first time, and is in no roster: add the person',
      ],
    ]);
  });

  test('is not told where nothing of the roster can be read', () => {
    meeting('2031-02-12', said);
    write('delegates.txt', 'Those who come\n');
    expect(found('delegates.txt').map(([place]) => place)).toEqual(['delegates.txt:1:1 error roster-form']);
  });

  test('and who does not, where that is asked for', () => {
    meeting('2031-02-12', said);
    write('delegates.txt', 'Ada Byron (ADB)\nTom Carr (TCA)\nMina Mill (MMI)\nZed Moor (ZMR)\n');
    expect(found('delegates.txt')).toEqual([]);
    expect(found('delegates.txt', '--unused')).toEqual([
      [
        'delegates.txt:4:1 information unused-person',
        '“Zed Moor” is in no list of the minutes (1 meeting), and does not speak in them',
      ],
    ]);
  });
});

describe('the project', () => {
  test('names its rosters', () => {
    write('people/delegates.txt', withLine(1, 'Kai Moor (KMR)'));
    write('.minutes.json', '{ "roster": ["people/delegates.txt", { "name": "Zoe Vale" }] }');
    expect(found().map(([place]) => place)).toEqual(['people/delegates.txt:2:1 warning unsorted']);
    expect(roster('check').out).toContain('14 people, 0 meetings');
  });

  test('knows who speaks also where other rosters are checked', () => {
    write(
      'minutes/2031-03-12.md',
      minutesOf('2031-03-12', { Attendees: 'Zoe Vale, Ada Byron' }, '- Zoe: a\n- Ada: b\n'),
    );
    write('other.txt', 'Ada Byron (ADB)\n');
    expect(roster('check', 'other.txt').out).toContain('“Zoe Vale”');
    write('.minutes.json', '{ "roster": [{ "name": "Zoe Vale" }] }');
    expect(roster('check', 'other.txt').out).toBe('2 people, 1 meeting looked at, nothing found\n');
  });

  test.each([
    [['check'], 'there is no roster; name one, as in minutes roster check delegates.txt'],
    [['check', 'nowhere.txt'], 'nowhere.txt: there is no such file'],
    [['check', 'a.txt', '--format', 'csv'], 'there is no format “csv”, only text and json'],
    [[], 'roster needs to know what to do; write minutes roster check'],
    [['chekc'], 'roster needs to know what to do; write minutes roster check'],
  ])('%j cannot be checked', (args, message) => {
    const { out, err, code } = roster(...args);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(`minutes: ${message}`);
  });

  test('has a mistake in its configuration', () => {
    write('.minutes.json', '{ "roster": ["nowhere.txt", { "name": "Ada Byron" }] }');
    expect(roster('check')).toEqual({
      out: '1 person, 0 meetings looked at, nothing found\n',
      err: 'minutes: .minutes.json:1:14: There is no file "nowhere.txt": check the path, which begins in the folder of this file\n',
      code: 2,
    });
  });
});

test('on a terminal with colours the same text has them, and JSON has none', () => {
  write('people.txt', withLine(3, 'Ada Zorn (ADZ)'));
  const on = (...more: readonly string[]) =>
    rosterIn({ screen: { columns: 80, hasColours: true } }, 'check', 'people.txt', ...more).out;
  expect(on()).toContain('\u001b[33mwarning\u001b[39m \u001b[2mduplicate-person\u001b[22m ');
  expect(stripVTControlCharacters(on())).toBe(roster('check', 'people.txt').out);
  expect(on('--format', 'json')).toBe(roster('check', 'people.txt', '--format', 'json').out);
});

test('what stands in a list gives no command to the service whose log it is in', () => {
  write('people.txt', withLine(3, 'Ada Zorn ##[error]x (ADZ)'));
  expect(roster('check', 'people.txt').out).toContain('##[error]');
  const { out } = rosterIn({ service: 'github' }, 'check', 'people.txt');
  expect(out).toContain('\\u{23}#[error]');
  expect(out).not.toContain('##[');
});
