import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

/** Each section as `level kind title`, with `< parent`. */
function outline(text: string): readonly string[] {
  return parse(text).sections.map(
    ({ level, kind, title, parent }) =>
      `${level} ${kind}${title === '' ? '' : ` ${title}`}${parent === undefined ? '' : ` < ${parent.title}`}`,
  );
}

test.each<[string, string, readonly string[]]>([
  ['nothing', '', ['0 other']],
  ['text alone', 'Ada: yes', ['0 other']],
  [
    'nested headings',
    '# Mill 2026-03-04\n## Attendees\n### Board\n- Ada\n## Decisions\n### Wheel\n## Minutes\n### RFC: Wheel\n#### Vote\n',
    [
      '1 title Mill 2026-03-04',
      '2 attendees Attendees < Mill 2026-03-04',
      '3 attendees Board < Attendees',
      '2 decisions Decisions < Mill 2026-03-04',
      '3 decisions Wheel < Decisions',
      '2 discussion Minutes < Mill 2026-03-04',
      '3 topic RFC: Wheel < Minutes',
      '4 topic Vote < RFC: Wheel',
    ],
  ],
  [
    'a topic below an empty list is no group of it',
    '# Mill\n## Unable to attend\n### Wheel\n- Ada: yes\n### Guests\n',
    [
      '1 title Mill',
      '2 absent Unable to attend < Mill',
      '3 topic Wheel < Unable to attend',
      '3 absent Guests < Unable to attend',
    ],
  ],
  [
    'headings of one level',
    '# Mill\n# Attendees\n# Unable to attend\n# Introduction\n# Minutes\n# Wheel\n',
    [
      '1 title Mill',
      '1 attendees Attendees',
      '1 absent Unable to attend',
      '1 other Introduction',
      '1 discussion Minutes',
      '1 topic Wheel',
    ],
  ],
  [
    'no heading for the discussion',
    '# Mill\n## Attendees\n## Wheel\n',
    ['1 title Mill', '2 attendees Attendees < Mill', '2 topic Wheel < Mill'],
  ],
  ['text before the first heading', 'x\n\n# Mill', ['0 other', '1 title Mill']],
  [
    'bold lines',
    '# Mill\n\n**Decisions**\n\n- a\n\n**Wheel**\n',
    ['1 title Mill', '7 decisions Decisions < Mill'],
  ],
  ['plain labels', '# Mill\n\nAction items:\n\n- a\n', ['1 title Mill', '7 actions Action items < Mill']],
  [
    'a meeting below its attendance',
    '# Attendance\n\n- Ada\n\n## Wheel\n',
    ['1 attendees Attendance', '2 topic Wheel < Attendance'],
  ],
  [
    'guests are attendees where nothing but names stands below',
    '# Mill\n## Attendees\n- Ada\n## Guests\n- Tom Carr\n## Minutes\n## Guests\n- Tom Carr: we invite more of them\n',
    [
      '1 title Mill',
      ...['2 attendees Attendees < Mill', '2 attendees Guests < Mill', '2 discussion Minutes < Mill'],
      '2 topic Guests < Mill',
    ],
  ],
  [
    'a topic may be called like a list of people',
    '# Mühle\n## Anwesend\n- Ada Byron\n## Besprechung\n### Gäste\n- Ada: Tom kommt.\n- Tom: Die Kasse.\n### Entschuldigt\n- Ada: zwei\n- Tom: drei\n',
    [
      ...['1 title Mühle', '2 attendees Anwesend < Mühle', '2 discussion Besprechung < Mühle'],
      ...['3 topic Gäste < Besprechung', '3 topic Entschuldigt < Besprechung'],
    ],
  ],
  [
    'a topic may be called like a list of people, behind topics and behind what is no statement',
    '# Mill\n## Roof\n- Ada: it leaks\n## Attendance\nWe talk about the fair.\n\n- Ada: many people\n- Tom: few\n',
    ['1 title Mill', '2 topic Roof < Mill', '2 topic Attendance < Mill'],
  ],
  [
    'a topic may be called like a list of people, where there is no other',
    '# Mill\n## Participants\n- Ada: some\n- Tom: who?\n- Ada: all of them\n',
    ['1 title Mill', '2 topic Participants < Mill'],
  ],
  [
    'a topic may be called like a list of people, and have more than statements',
    '# Mill\n## Roof\n## Attendance\n- Ada: We are few.\n  - Agreed\n- Nobody knows\n',
    ['1 title Mill', '2 topic Roof < Mill', '2 topic Attendance < Mill'],
  ],
  [
    'short statements of people with full names are no roles',
    '# Mill\n## Roof\n## Attendance\n- Ada Byron: many people\n- Tom Carr: so I hear\n',
    ['1 title Mill', '2 topic Roof < Mill', '2 topic Attendance < Mill'],
  ],
  [
    'known roles are no statements',
    '# Mill\n## Roof\n## Attendance\n- Ada Byron: chair\n- Tom Carr: board member\n',
    ['1 title Mill', '2 topic Roof < Mill', '2 attendees Attendance < Mill'],
  ],
  [
    'labels of a list are no statements',
    '# Mill\n## Roof\n## Attendance\n- Mill: Ada Byron, Eve Stone.\n- Chair: Ada\n- Looms: Tom Carr.\n',
    ['1 title Mill', '2 topic Roof < Mill', '2 attendees Attendance < Mill'],
  ],
  [
    'a list may stand above all that is said',
    '# Mill\n## Attendance\n- Ada Byron\n\nAda: We begin.\n\nAda: And end.\n\n',
    ['1 title Mill', '2 attendees Attendance < Mill'],
  ],
  ['no heading in code', '# Mill\n\n```\n# Attendees\n```\n', ['1 title Mill']],
  [
    'a heading with markup',
    '# **Mill** of *a* snake_case `x` [2026](u)\n',
    ['1 title Mill of a snake_case x 2026'],
  ],
])('%s', (_, text, expected) => expect(outline(text)).toEqual(expected));

test.each(['- **Ada:** yes', '- _Ada:_ yes', '- [ada] yes'])(
  'a topic below an empty list is none of people, whatever the form of its labels: %s',
  (line) =>
    expect(outline(`# Mill\n## Unable to attend\n### Wheel\n${line}\n`)).toContain(
      '3 topic Wheel < Unable to attend',
    ),
);

test('a check box or a link below an empty list is an attendee', () =>
  expect(outline('# Mill\n## Attendees\n### Wheel\n- [x] Ada\n- [Tom Carr](u)\n')).toContain(
    '3 attendees Wheel < Attendees',
  ));

test('sections follow each other without a gap but the line endings', () => {
  const text = 'x\r\n\r\n# A\r\ntext\r\n\r\n# B\n';
  const spans = parse(text).sections.map(({ span }) => text.slice(span.start, span.end));
  expect(spans).toEqual(['x\r\n', '# A\r\ntext\r\n', '# B\n']);
});

test('the links of a topic are those of its heading and its blocks', () => {
  const [, topic] = parse(
    '# Mill\n\n## RFC [1](a)\n\n- <https://example.org/b>\n\n| [c](d) |\n|--|\n',
  ).sections;
  expect(topic?.links.map(({ href }) => href)).toEqual(['a', 'https://example.org/b', 'd']);
});

test('who speaks behind the list of an attendee section is heard', () => {
  const text = '# Attendance\n\n- Ada Byron\n- Others: Tom Carr\n\n## \n\nTom: The wheel.\n';
  const statements = (from: string) =>
    parse(from).sections.flatMap((section) => section.statements.map(({ label }) => label.speakers[0]?.text));
  expect(statements('# Attendance\n\n- Ada Byron\n- Tom Carr\n\nText.\n\nTom: The wheel.\n')).toEqual([
    'Tom',
  ]);
  expect(statements(text)).toEqual(['Tom']);
});
