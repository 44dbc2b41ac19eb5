import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readConfig } from '../../server/src/config/read-config';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';

const MEMBERS = ['Ada Byron', 'Tom Carr', 'Eve Stone', 'Ina Wood', 'Ute Berg', 'Max Dorn'];
const ROSTER = MEMBERS.map((name) => ({
  name,
  member: true,
  ...(name === 'Max Dorn' && { until: '2026-01-01' }),
}));

/** What is told with a configuration: the text of the finding, and how it was decided. */
function told(config: object, text: string): readonly string[] {
  const { config: read, problems } = readConfig(JSON.stringify(config), 'minutes.json');
  expect(problems).toEqual([]);
  return diagnose(parse(text, knowledgeIn({ ...NO_CONFIG, ...read })), { 'unaccounted-member': 'off' })
    .filter(({ rule }) => rule === 'quorum-not-met')
    .map(({ span, message }) => {
      const how = /with (?<how>.*?): /.exec(message)?.groups?.['how'];
      return `${text.slice(span.start, span.end)} | ${how}`;
    });
}

const minutes = (present: string, rest: string): string => `# 2026-03-04\n# Attendees\n${present}\n${rest}`;
const TWO = '- Ada Byron\n- Tom Carr\n- Bo Guest';
const VOTE = '# Minutes\n- Ada: a\n- RFC accepted unanimously.\n- RFC approved';

describe('with a roster members are counted', () => {
  const quorum = (some: unknown) => ({ roster: ROSTER, quorum: some });
  test.each([
    ['a number', 3, ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3']],
    ['a number that is met', 2, []],
    ['a majority', 'majority', ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3']],
    ['a fraction', '2/3', ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 4']],
    ['a fraction that is met', '2/5', []],
    [
      'a record',
      { fraction: '1/5', plus: 1, min: 3 },
      ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3'],
    ],
  ])('%s', (_, some, expected) => expect(told(quorum(some), minutes(TWO, VOTE))).toEqual(expected));

  test.each([
    [
      'a decision in the record',
      TWO,
      '# Decisions\n- Light the pier\n',
      ['Light the pier | 2 of 5 members, and the quorum is 3'],
    ],
    ['nothing decided', TWO, '# Minutes\n- We will vote on the RFC.\n# Decisions\n- N/A', []],
    ['somebody who voted from afar', TWO, `${VOTE}\n  - Eve voted +1 async`, []],
    [
      'somebody absent who voted from afar',
      TWO,
      `# Absent\n- Eve Stone\n${VOTE}\n  - Eve voted +1 by mail`,
      [],
    ],
    ['somebody absent with a note', TWO, `# Absent\n- Eve Stone (by proxy)\n${VOTE}`, []],
    [
      'somebody absent',
      TWO,
      `# Absent\n- Eve Stone\n${VOTE}\n- Eve voted`,
      ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3'],
    ],
    ['a part of a name', `${TWO}\n- Eve`, VOTE, []],
    ['an initial', `${TWO}\n- E. Stone`, VOTE, []],
    [
      'an initial of those who were absent',
      TWO,
      `# Absent\n- E. Stone\n${VOTE}`,
      ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3'],
    ],
    ['a line that cannot be read', `${TWO}\n- Eve & Bo Moor`, VOTE, []],
    [
      'such a line above those who were absent',
      `Present:\n\n${TWO}\n- Eve & Bo Moor\n\nAbsent: Ina Wood`,
      VOTE,
      [],
    ],
    [
      'such a line below those who were there',
      `Present:\n\n${TWO}\n\nAbsent:\n\n- Eve & Bo Moor`,
      VOTE,
      ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3'],
    ],
    ['a table of several columns', `${TWO}\n\n| Eve Stone | Bo Moor |\n| --- | --- |`, VOTE, []],
    [
      'such a line of those who were absent',
      TWO,
      `# Absent\n- Eve & Bo Moor\n${VOTE}`,
      ['RFC accepted unanimously. | 2 of 5 members, and the quorum is 3'],
    ],
    ['nobody in the lists', '', VOTE, []],
    ['lists that are not complete', `${TWO}\n- and others`, VOTE, []],
    [
      'a book',
      TWO,
      `# Decisions\n- Cranes\n${VOTE}\n# 2026-04-01\n# Attendees\n- Eve Stone\n# Decisions\n- Boats`,
      [],
    ],
  ])('%s', (_, present, rest, expected) => expect(told(quorum(3), minutes(present, rest))).toEqual(expected));
});

describe('without a roster', () => {
  test('everybody is counted', () => {
    expect(told({ quorum: 4 }, minutes(TWO, VOTE))).toEqual([
      'RFC accepted unanimously. | 3, and the quorum is 4',
    ]);
    expect(told({ quorum: 3 }, minutes(TWO, VOTE))).toEqual([]);
  });
  test.each([
    ['a line that cannot be read', `${TWO}\n- Eve & Ina Wood`],
    ['a line that tells more', `${TWO}\n- Eve Stone and her dog`],
    ['a bullet with several people', `${TWO}\n- Eve Stone, Ina Wood, Ute Berg`],
    [
      'a table with names in several columns',
      '| Here | There |\n| - | - |\n| Ada Byron | Tom Carr |\n| Bo Guest | Eve Stone |',
    ],
  ])('nobody knows how many are in %s', (_, lists) =>
    expect(told({ quorum: 4 }, minutes(lists, VOTE))).toEqual([]),
  );
  test('nor in a list that has a label for a heading', () => {
    const present = (last: string): string => `# 2026-03-04\n\n**Present**\n\n${TWO}\n${last}\n\n${VOTE}`;
    expect(told({ quorum: 5 }, present('- Eve Stone'))).toHaveLength(1);
    expect(told({ quorum: 5 }, present('- Eve & Ina Wood'))).toEqual([]);
  });
  test('a part of the members is unknown', () =>
    expect(told({ quorum: '2/3' }, minutes(TWO, VOTE))).toEqual([]));
  test('nothing is told where nothing is configured', () => expect(told({}, minutes(TWO, VOTE))).toEqual([]));
});

test.each([
  [0.5, 'a number, "majority", a fraction'],
  [-1, 'a number, "majority", a fraction'],
  ['most', 'a number, "majority", a fraction'],
  [[3], 'a number, "majority", a fraction'],
  [{ fraction: 'half' }, '"quorum.fraction" must be a fraction'],
  [{ min: 'few' }, '"quorum.min" must be a number of people'],
  [{ least: 3 }, '"quorum" has no "least"'],
])('%j is wrong', (quorum, message) => {
  const { config, problems } = readConfig(JSON.stringify({ quorum }), 'minutes.json');
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  expect(config.quorum).toBeUndefined();
});
