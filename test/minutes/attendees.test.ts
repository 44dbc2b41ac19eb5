import { describe, expect, test } from 'vitest';
import { readAttendees } from '../../server/src/minutes/attendees';
import { parse } from '../../server/src/minutes/parse';

/** Each list as `title (group, presence): names`. */
function lists(text: string): readonly string[] {
  return parse(text).lists.map(
    ({ title, group, presence, entries }) =>
      `${title}${group === '' ? '' : ` (${group})`} ${presence}: ${entries.map(({ name }) => name).join(', ')}`,
  );
}

const entries = (text: string) => parse(`# Attendees\n\n${text}`).lists.flatMap((list) => list.entries);

describe('where lists stand', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'below a heading',
      '## Attendees\n\n- Ada Byron\n- Tom Carr\n',
      ['Attendees present: Ada Byron, Tom Carr'],
    ],
    [
      'below a heading of one level with all others',
      '# Board Attendees\n- Ada Byron\n# Minutes\n- Ada: yes',
      ['Board Attendees (Board) present: Ada Byron'],
    ],
    [
      'in a table below the title of the document whose head says who was present',
      '# Mill council meeting\n\n| Name | Role | Present |\n|--|--|--|\n| Ada Byron | Chair | yes |\n| Tom Carr | | no |\n\n| Name | EUR |\n|--|--|\n| Oil | 3 |\n\n## Minutes\n\n- Ada: a\n',
      [' present: Ada Byron, Tom Carr'],
    ],
    [
      'in no such table with another head, further down, or below another heading',
      '# Mill council meeting\n\n| Name | Role |\n|--|--|\n| Oil | wheel |\n\n| Name | Present |\n|--|--|\n| Ada Byron | yes |\n\n## Votes\n\n| Name | Present |\n|--|--|\n| Tom Carr | yes |\n',
      [],
    ],
    ['below a setext heading', 'Present\n-------\n\n* Ada Byron\n', ['Present present: Ada Byron']],
    ['below a bold line', '**Attendees**\n\n- Ada Byron\n\nText.', ['Attendees present: Ada Byron']],
    ['behind a bold label', '**Present:** Ada Byron, Tom Carr\n', ['Present present: Ada Byron, Tom Carr']],
    [
      'behind a plain label',
      'Attendees: Ada Byron and Tom Carr.\n',
      ['Attendees present: Ada Byron, Tom Carr'],
    ],
    [
      'behind a label, over two lines',
      'Present: Ada Byron,\nTom Carr\n\nText',
      ['Present present: Ada Byron, Tom Carr'],
    ],
    [
      'without any title, where most names have an abbreviation',
      '# Meeting\n\nAda Byron (ADB), Tom Carr (TC), Mary Sole (MS), Eve Stone, Ben Vale (BV)\n\n## Mill\n\nAda (AB)',
      [' present: Ada Byron, Tom Carr, Mary Sole, Eve Stone, Ben Vale'],
    ],
    [
      'whose parts end in an abbreviation, with and without commas',
      'Attendees: Ada Byron, Mill (AB), Tom Carr (TC) Mary R. Sole (MRS), Eve Stone, Ben Vale (BV), Jo (Mill)',
      ['Attendees present: Ada Byron, Tom Carr, Mary R. Sole, Eve Stone, Ben Vale, Jo'],
    ],
    [
      'whose companies stand behind a comma, where few end in an abbreviation',
      'Attendees: Ada Byron, Eve Stone (AB), Tom Carr (TC)',
      ['Attendees present: Ada Byron, Eve Stone, Tom Carr'],
    ],
    [
      'without a title, and a rule right below',
      '# Meeting\n\nRemote:\nAda Byron (ADB), Tom Carr (TC),\nMary Sole (MS), Ben Vale (BV)\n---\n\nText',
      [' present: Ada Byron, Tom Carr, Mary Sole, Ben Vale'],
    ],
    ['not in a sentence', 'Ada (AB), Tom (TC), Mary (MS) and Ben (BV) went to see the mill of Eve.\n', []],
    ['not where few have an abbreviation', 'Ada Byron (AB), Tom Carr (TC), Mary Sole (MS)\n', []],
    [
      'one name behind a label in a list',
      '## Attendees\n\n- Remote: Ada Byron\n- Place: Harbour\n- Quorum: Yes\n- Tom M. Carr (Guest: Looms)\n',
      ['Attendees present: Ada Byron, Tom M. Carr'],
    ],
    [
      'right below a field in bold',
      '# Meeting\n\n**Scribe:** Tom Carr\n**Present:** Ada Byron, Tom Carr\n**Absent:** Eve Stone\n',
      ['Present present: Ada Byron, Tom Carr', 'Absent absent: Eve Stone'],
    ],
    [
      'right below a field, with breaks',
      'Date: 4 March 2026  \nScribe: Tom Carr  \nPresent: Ada Byron, Tom Carr  \nAbsent: Eve Stone  \n',
      ['Present present: Ada Byron, Tom Carr', 'Absent absent: Eve Stone'],
    ],
    ['not right below a statement', 'Ada: The wheel turns.\nPresent: Ada Byron, Tom Carr\n', []],
    ['not right below a field, where no names stand', 'Question: who is here?\nPresent: all who came\n', []],
    [
      'below a title in bold that follows without a blank line',
      '## Attendees\n\nAda Byron (chair)\n**Absent**\n\n1. Tom Carr\n',
      ['Attendees present: Ada Byron', 'Absent absent: Tom Carr'],
    ],
    [
      'in HTML below a heading',
      '## Attendees\n\n<ul>\n<li>Ada <b>Byron</b> (AB)</li>\n<li class="guest">Tom Carr\n<li>N/A</ul>\n\nThey met at the mill.',
      ['Attendees present: Ada Byron, Tom Carr'],
    ],
    [
      'in HTML behind a label',
      '**Present:**\n\n<dl><dd>Ada Byron</dd><dd><a href="x">Tom Carr</a></dd></dl>\n',
      ['Present present: Ada Byron, Tom Carr'],
    ],
    [
      'behind the label of a bullet',
      '- Attendees:\n  - Ada Byron\n  - @tom\n- Scribe: Eve',
      ['Attendees present: Ada Byron, tom'],
    ],
    [
      'in a bullet',
      '- Present: Ada Byron, Tom Carr\n- Regrets: Eve Stone\n',
      ['Present present: Ada Byron, Tom Carr', 'Regrets absent: Eve Stone'],
    ],
    [
      'as groups below one heading',
      '## Attendees\n\n### Board\n\n- Ada Byron\n\n### Guests\n\n- Tom Carr\n',
      ['Attendees present: ', 'Board (Board) present: Ada Byron', 'Guests (Guests) present: Tom Carr'],
    ],
    [
      'as lines, one person each',
      '# Unable to attend\n\nAda Byron  \nTom Carr\n',
      ['Unable to attend absent: Ada Byron, Tom Carr'],
    ],
    [
      'at the end of the file',
      '# Minutes\n\n- Ada: yes\n\n## Attendees\n\n1. Ada Byron\n2. Tom Carr',
      ['Attendees present: Ada Byron, Tom Carr'],
    ],
    [
      'empty',
      '## Board Attendees\n\n## Regrets\n\n- N/A\n',
      ['Board Attendees (Board) present: ', 'Regrets absent: '],
    ],
    [
      'not in a quote, in code or in a comment',
      '> Present: Ada Byron\n\n```\nPresent: Tom Carr\n```\n\n<!-- Present: Eve Stone -->\n',
      [],
    ],
    [
      'not in prose that begins with the word',
      'Present: we had a long talk about the wheel of the mill.\n',
      ['Present present: '],
    ],
  ])('%s', (_, text, expected) => expect(lists(text)).toEqual(expected));
});

describe('a title that tells who people are', () => {
  const HEAD = '# Meeting\n\nPresent:\n- Ada Byron\n\n';
  const PRESENT = 'Present present: Ada Byron';
  test.each<[string, string, readonly string[]]>([
    [
      'is a list above names',
      `${HEAD}Hosts:\n- Tom Carr\n- Ina Wood (Mill)\n`,
      [PRESENT, 'Hosts present: Tom Carr, Ina Wood'],
    ],
    ['is none above anything else', `${HEAD}Hosts:\n- Tom Carr\n- the mill\n`, [PRESENT]],
    ['is none above words alone', `${HEAD}Host:\n\n- Zoom\n- Harbour\n`, [PRESENT]],
    ['is none above labels', `${HEAD}Moderation:\n\n- Tom Carr: we begin.\n`, [PRESENT]],
    [
      'is a heading',
      `${HEAD}## Guests\n\n- Tom Carr\n- Ina (Mill)\n\n## Minutes\n\n- Ada: yes`,
      [PRESENT, 'Guests (Guests) present: Tom Carr, Ina'],
    ],
    [
      'is a heading of one level',
      '# Attendees\n- Ada Byron\n# Invited guests\nTom Carr, Ina Wood\n',
      ['Attendees present: Ada Byron', 'Invited guests (Invited guests) present: Tom Carr, Ina Wood'],
    ],
    [
      'is no heading of statements',
      `${HEAD}## Guests\n\n- Tom Carr\n- Ina: when do we invite them?\n`,
      [PRESENT],
    ],
    [
      'is a heading where most look like names',
      `${HEAD}## Visitors\n\n- Tom Carr\n- wren\n- jan de Vries\n- Ina Wood\n- Eve Stone\n\n## Minutes\n\n- Ada: yes`,
      [PRESENT, 'Visitors (Visitors) present: Tom Carr, wren, jan de Vries, Ina Wood, Eve Stone'],
    ],
    ['is no heading where few look like names', `${HEAD}## Visitors\n\n- Tom Carr\n- wren\n`, [PRESENT]],
    [
      'is no heading where one is too long for a name',
      `${HEAD}## Guests\n\n- Tom Carr\n- Ina Wood\n- badges for all guests\n`,
      [PRESENT],
    ],
    [
      'is a heading of a topic where they talk, and not all look like names',
      `${HEAD}## Minutes\n\n### Visitors\n\n- Tom Carr\n- Ina Wood\n- badges\n`,
      [PRESENT],
    ],
    ['is no heading of a topic', `${HEAD}## Remote\n\n- Caches\n- Git hooks\n`, [PRESENT]],
    [
      'stands in a line',
      `${HEAD}Guests: Tom Carr, Ina Wood\n\nStaff: Ben Vale\n`,
      [PRESENT, 'Guests (Guests) present: Tom Carr, Ina Wood', 'Staff (Staff) present: Ben Vale'],
    ],
    [
      'is none before prose',
      `${HEAD}Guests: we welcome all of them\n\nRemote: Harbour\n\nOthers: Tom Carr\n`,
      [PRESENT],
    ],
    [
      'stands in a line right below the others',
      '# Meeting\n\nPresent: Ada Byron  \nRegrets: Eve Stone  \nGuests: Tom Carr\nScribe: Ada\n',
      ['Present present: Ada Byron', 'Regrets absent: Eve Stone', 'Guests (Guests) present: Tom Carr'],
    ],
    [
      'may be Others among those who attended',
      '## Attendance\n\n| Name |\n|--|\n| Ada Byron |\n\nOthers: Tom, Ina\n\nGuests:\n\n## Agenda\n\nOthers: Eve Stone\n',
      ['Attendance present: Ada Byron', 'Others (Others) present: Tom, Ina', 'Guests (Guests) present: '],
    ],
    [
      'may be Others in the last row of a table',
      '## Attendance\n\n| Name | Present |\n|--|--|\n| Ada Byron | yes |\nOthers: Tom\n',
      ['Attendance present: Ada Byron', 'Others (Others) present: Tom'],
    ],
    [
      'leaves the list of its section open',
      '## Attendees\n\nChairs:\n\n- Ada Byron\n\nMembers:\n\n- Tom Carr\n',
      ['Attendees present: Tom Carr', 'Chairs present: Ada Byron'],
    ],
    [
      'is a list of members where somebody is ticked',
      '# Meeting\n\nMill members:\n  * [X] Ada Byron (_Chair_) - Mill\n  * [ ] Tom Carr\n',
      ['Mill members (Mill members) present: Ada Byron, Tom Carr'],
    ],
    [
      'is no list of tasks',
      '# Meeting\n\nTo prepare:\n- [x] Release Notes\n- [ ] Mailing List\n\nMembers:\n- [ ] Tom Carr\n',
      [],
    ],
  ])('%s', (_, text, expected) => expect(lists(text)).toEqual(expected));

  test('makes them no attendees that are counted twice', () =>
    expect(parse(`${HEAD}Hosts:\n- Ada Byron\n`).lists[1]?.entries[0]).toMatchObject({ isRole: true }));
});

describe('how an entry is written', () => {
  test.each<[string, object]>([
    ['- Ada Byron', { name: 'Ada Byron', notes: [], handles: [] }],
    ['- benny Vale', { name: 'benny Vale' }],
    ['- Ada', { name: 'Ada' }],
    ['- J. S. Carr', { name: 'J. S. Carr' }],
    ['- Ada Byron-Mill O’Neil', { name: 'Ada Byron-Mill O’Neil' }],
    ['- Çağıl Uluşahin', { name: 'Çağıl Uluşahin' }],
    ['- Ada Byron (AB)', { name: 'Ada Byron', abbreviation: 'AB', notes: [] }],
    ['- Ada Byron (AB, remote)', { name: 'Ada Byron', notes: ['AB, remote'] }],
    ['- Ada Byron (briefly)', { name: 'Ada Byron', notes: ['briefly'] }],
    ['- Ada Byron (TSC)', { name: 'Ada Byron', abbreviation: undefined, notes: ['TSC'] }],
    ['- Ada Byron @ada (TSC)', { name: 'Ada Byron', handles: ['ada'] }],
    ['- Ada Byron (@ada) _AB_', { name: 'Ada Byron', abbreviation: 'AB', handles: ['ada'] }],
    ['- Ada Byron (Mill) AB - late', { name: 'Ada Byron', abbreviation: 'AB', notes: ['Mill', 'late'] }],
    ['- Ada Byron **AB**', { name: 'Ada Byron', abbreviation: 'AB' }],
    ['- Ada BYRON', { name: 'Ada BYRON', abbreviation: undefined }],
    ['- @ada', { name: 'ada', handles: ['ada'] }],
    ['- Ada Byron - Example Mill', { name: 'Ada Byron', notes: ['Example Mill'] }],
    ['- Ada Byron, Example Mill', { name: 'Ada Byron', notes: ['Example Mill'] }],
    ['- [Ada Byron](https://example.org/ada)', { name: 'Ada Byron' }],
    ['- **Ada Byron**', { name: 'Ada Byron' }],
    ['- [x] Ada Byron', { name: 'Ada Byron', presence: 'present' }],
    ['- Ada Byron x', { name: 'Ada Byron' }],
    ['- 艾达', { name: '艾达' }],
  ])('%s', (text, expected) => expect(entries(text)).toMatchObject([expected]));

  test.each([
    '- N/A',
    '- None',
    '- _None._',
    '-',
    '- TBD',
    '- [List any absent members here]',
    '- No community attendees',
    '- this was unfortunately not logged by anybody',
    '- see the list at https://example.org',
    '- +1',
    '- Ada: We wait for the wheel, Tom.',
    '- Ada: Wheels cost, as we know',
  ])('%s is no person', (text) => expect(entries(text)).toEqual([]));

  test('the note behind a handle is the name where most handles echo it', () => {
    const named = (text: string) => entries(text).map(({ name, handles, notes }) => [name, handles, notes]);
    expect(named('- @abyron (Ada Byron)\n- @loom (Tom Carr) \n- @eve\n')).toEqual([
      ['Ada Byron', ['abyron'], []],
      ['Tom Carr', ['loom'], []],
      ['eve', ['eve'], []],
    ]);
    expect(named('- @abyron (Example Mill)\n- @loom (Example Mill)\n- @eve (Looms Ltd)\n')).toEqual([
      ['abyron', ['abyron'], ['Example Mill']],
      ['loom', ['loom'], ['Example Mill']],
      ['eve', ['eve'], ['Looms Ltd']],
    ]);
  });

  test.each([
    ['bullets', '- Ada Byron: chair\n- **Tom Carr:** board member\n- Eve Stone: Looms Ltd\n- Ina\n'],
    ['lines', 'Ada Byron: chair\nTom Carr: board member\nEve Stone: Looms Ltd\n\nIna\n'],
  ])('what most have behind a colon is a role or an organisation: %s', (_, text) =>
    expect(entries(text).map(({ name, notes }) => [name, ...notes])).toEqual([
      ['Ada Byron', 'chair'],
      ['Tom Carr', 'board member'],
      ['Eve Stone', 'Looms Ltd'],
      ['Ina'],
    ]),
  );

  test.each([
    ['where few have one', '- Ada Byron: chair\n- Tom Carr: member\n- Eve\n- Ina\n', ['Eve', 'Ina']],
    ['which says who came', '- Ada Byron: present\n- Tom Carr: absent\n', []],
    ['behind the name of a thing', '- Mill Members: Ada\n- Mill Chair: Tom\n', []],
    [
      'that may be a name',
      '- Harbour Office: Ada Byron\n- Mill House: Tom Carr\n',
      ['Ada Byron', 'Tom Carr'],
    ],
    ['of somebody who says more', '- Ada Byron: we begin\n- Tom Carr: fine\n- Ada Byron: good\n', []],
  ])('what stands behind a colon is no role %s', (_, text, expected) =>
    expect(entries(text).map(({ name }) => name)).toEqual(expected),
  );

  test('an empty check box is an absence only where another one is ticked', () => {
    const presence = (text: string) => entries(text).map((entry) => entry.presence);
    expect(presence('- [x] Ada Byron\n- [ ] Tom Carr')).toEqual(['present', 'absent']);
    expect(presence('- [ ] Ada Byron\n- [ ] Tom Carr')).toEqual(['present', 'present']);
  });

  test('what many share in parentheses is a role, not an abbreviation', () => {
    const short = (text: string) => entries(text).map(({ abbreviation }) => abbreviation);
    expect(short('- Ada Byron (AB)\n- Tom Carr (TC)')).toEqual(['AB', 'TC']);
    expect(short('- Ann Byron (AB)\n- Abe Carr (AB)\n- Al Stone (AB)')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a table has names, abbreviations and presence in its columns', () => {
    const table =
      '| Org | Name | Abbr | Present |\n|--|--|--|--|\n| Mill | Ada Byron | ADB | yes |\n| Mill | Tom Carr | TC | no |\n| | | | |\n';
    expect(entries(table)).toMatchObject([
      { name: 'Ada Byron', abbreviation: 'ADB', shape: 'row' },
      { name: 'Tom Carr', abbreviation: 'TC', presence: 'absent' },
    ]);
  });

  const table = (head: string, ...rows: readonly string[]): readonly string[] => {
    const columns = head.split('|').map(() => '--');
    const lines = [head, columns.join('|'), ...rows].map((line) => `|${line}|\n`);
    return entries(lines.join('')).map(({ name, presence }) => `${name} ${presence}`);
  };

  test.each([
    ['apologies', 'Name|Attendance', 'Tom Carr|Apologies'],
    ['excused', 'Name|Present', 'Tom Carr|excused'],
    ['a dash', 'Name|Present', 'Tom Carr|–'],
    ['no, in German', 'Name|Anwesend', 'Tom Carr|nein'],
    ['a mark in a column for the absent', 'Name|Present|Absent', 'Tom Carr||x'],
    ['a word in a column for the absent', 'Name|Present|Absent', 'Tom Carr||excused'],
    ['a reason in a column for the absent', 'Name|Present|Absent', 'Tom Carr||on holiday'],
  ])('a table may say that somebody was absent: %s', (_, head, row) =>
    expect(table(head, 'Ada Byron|x', row)).toEqual(['Ada Byron present', 'Tom Carr absent']),
  );

  test('where a table marks only those who were absent, all others were there', () => {
    expect(table('Name|Absent', 'Ada Byron|', 'Tom Carr|x', 'Bo Moor|no', 'Eve Stone|yes')).toEqual([
      ...['Ada Byron present', 'Tom Carr absent', 'Bo Moor present', 'Eve Stone absent'],
    ]);
  });

  test.each([
    ['Name|Representing', 'Ada Byron|The mill', 'Tom Carr|-'],
    ['Name|Voting status', 'Ada Byron|yes', 'Tom Carr|no'],
    ['Name|Presentation', 'Ada Byron|yes', 'Tom Carr|no'],
    ['Name|Apologies for lateness', 'Ada Byron|', 'Tom Carr|x'],
    ['Name|Reason for absence', 'Ada Byron|', 'Tom Carr|x'],
  ])('a column of another matter says nothing of who came: %s', (head, ada, tom) => {
    expect(table(head, ada, tom)).toEqual(['Ada Byron present', 'Tom Carr present']);
  });

  test('a column for those who were not present is none for those who were', () => {
    expect(table('Name|Not present', 'Ada Byron|', 'Tom Carr|x')).toEqual([
      ...['Ada Byron present', 'Tom Carr absent'],
    ]);
  });

  test('a short name in a column for the absent is no mark', () => {
    expect(table('Attendees|Apologies', 'Ada|Eve', 'Tom|')).toEqual(['Ada present', 'Tom present']);
    expect(table('Present|Absent', 'Ada|Bo', 'Tom|')).toEqual(['Ada present', 'Tom present']);
  });

  test('of a table with names in two columns those are listed who were there', () => {
    expect(table('Absent|Present', 'Tom Carr|Ada Byron', '|Bo Moor')).toEqual([
      ...['Ada Byron present', 'Bo Moor present'],
    ]);
    expect(table('Present|Absent', 'Ada Byron|Tom Carr', 'Bo Moor|')).toEqual([
      ...['Ada Byron present', 'Bo Moor present'],
    ]);
    expect(table('Absent members|Present members', 'Tom Carr|Ada Byron')).toEqual(['Ada Byron present']);
    expect(table('Members absent|Members present', 'Tom Carr|Ada Byron')).toEqual(['Ada Byron present']);
    expect(table('Members present|Org', 'Ada Byron|Mill')).toEqual(['Ada Byron present']);
  });

  test('where parts end in an abbreviation, what stands before it and is no name is a note', () => {
    const text = 'Present: Ada Byron, Mill (AB), Tom Carr (TC) Ben Vale (BV), Eve Stone (ES)\n';
    const [list] = parse(text).lists;
    expect(list?.entries).toMatchObject([
      { name: 'Ada Byron', abbreviation: 'AB', notes: ['Mill'] },
      { name: 'Tom Carr', abbreviation: 'TC', notes: [] },
      { name: 'Ben Vale', abbreviation: 'BV' },
      { name: 'Eve Stone', abbreviation: 'ES' },
    ]);
    expect(list?.entries.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      ...['Ada Byron, Mill (AB)', 'Tom Carr (TC)', 'Ben Vale (BV)', 'Eve Stone (ES)'],
    ]);
  });

  test('its span is what goes when it is removed', () => {
    const text = '# Attendees\n\n- Ada Byron\n  (late)\n- Tom Carr\n\nPresent: Eve Stone, Ina Wood\n';
    const spans = parse(text).lists.flatMap((list) =>
      list.entries.map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(spans).toEqual(['- Ada Byron\n  (late)', '- Tom Carr', 'Eve Stone', 'Ina Wood']);
  });
});

test('a field right above or below a list says what somebody did', () => {
  const roles = (text: string) => parse(text).roles.map(({ role, names }) => [role, names[0]?.text]);
  expect(roles('Scribe: Tom Carr\nPresent: Ada Byron, Tom Carr\nChair: Ada Byron\n')).toEqual([
    ['recorder', 'Tom Carr'],
    ['chair', 'Ada Byron'],
  ]);
  expect(roles('Present: Ada Byron, Tom Carr\nChair: Ada Byron\n')).toEqual([['chair', 'Ada Byron']]);
});

describe('what stands behind the lists', () => {
  const behind = (text: string): readonly string[] =>
    readAttendees(text, parse(text).sections[0]?.blocks ?? [], undefined).behind.map(({ span }) =>
      text.slice(span.start, span.end),
    );
  test('begins behind the last name or title of a list', () =>
    expect(
      behind('Present:\n- Ada Byron\n- N/A\n\nOther attendees: Tom Carr\n\nMill:\n- Ada: yes\n'),
    ).toEqual(['Mill:', '- Ada: yes']));
  test('is nothing where nobody is listed', () => expect(behind('Present:\n\nMill: yes\n')).toEqual([]));
});
