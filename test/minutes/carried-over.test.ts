import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { promisesIn } from '../../server/src/minutes/promises';
import { namedRfcs } from '../../server/src/minutes/rfc-mentions';
import { isBlankRole } from '../../server/src/minutes/roles';
import { diagnose } from '../../server/src/service/diagnose';

const ITEMS = '- Zoe: Tabling for vote at next meeting.\n- Zoe: and more\n- Zoe: buy oil\n';
const minutes = (heading: string): string =>
  `# Mill club meeting (2026-03-11)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Absent\n\n- Zoe Pauli\n\n## Minutes\n\n### ${heading}\n\n${ITEMS}\n### Mill\n\n- Ada: it turns\n- Tom: it does\n`;
const said = (heading: string) => {
  const { sections } = parse(minutes(heading));
  const [section] = sections.filter(({ title }) => title === heading);
  return section && { statements: section.statements.length, promises: promisesIn(section.facts).length };
};

test('nobody says at a meeting what was carried over', () => {
  expect(said('Oil')).toEqual({ statements: 3, promises: 1 });
  expect(said('Carried over')).toEqual({ statements: 0, promises: 0 });
  expect(said('Offen aus der letzten Sitzung')).toEqual({ statements: 0, promises: 0 });
});

test('nothing is found there', () => {
  expect(diagnose(parse(minutes('Oil')), {}).map(({ rule }) => rule)).toEqual(['absent-speaker']);
  expect(diagnose(parse(minutes('Carried over')), {})).toEqual([]);
});

test.each([
  ['Minutes recorded by', true],
  ['**Scribe:** ', true],
  ['Protokoll:', true],
  ['Minutes recorded by Ada Byron', false],
  ['Minutes recorded', false],
  ['', false],
])('%j names nobody yet: %s', (line, expected) => expect(isBlankRole(line)).toBe(expected));

test('the heading is no RFC, and the RFC is called what its link says', () => {
  const meeting = parse(
    '# Sheds (2031-09-02)\n\n## Minutes\n\n### Carried over\n\n- [RFC: Retire](https://example.org/pull/10) ([2031-07-01](2031-07-01.md#rfc-retire))\n',
  );
  expect(
    namedRfcs(meeting)
      .flat()
      .map(({ kind }) => kind),
  ).toEqual(['mention']);
  expect(meeting.sections.flatMap(({ references }) => references.map(({ title }) => title))).toEqual([
    'Retire',
  ]);
});
