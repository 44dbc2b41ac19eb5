import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('ambiguous-speaker', fixture);
const PEOPLE = '# Attendees\n- Ada Byron\n- Michael Ferro\n- Michael Stone\n# Minutes\n';

test('a name of two people is found once', () =>
  check(`
# Attendees
- Ada Byron
- Michael Ferro
- Michael Stone
# Minutes
- Ada: a
- Michael: b
  ^^^^^^^ "Michael" may be Michael Ferro or Michael Stone, all of them present
- michael: c
`));

test('who is listed twice, once without accents, counts once', () =>
  check(`
# Attendees
- Inês Côté
- Ines Cote
- Inês Faria
# Minutes
- Inês: a
  ^^^^ "Inês" may be Inês Côté or Inês Faria, all of them present
`));

describe('silence', () => {
  test.each([
    [
      'on one who is listed twice, which another rule tells',
      '# Attendees\n- Ada Byron\n- Inês Côté\n- Inês Cote\n# Minutes\n- Ada: a\n- Inês: b',
    ],
    ['on a clear name', `${PEOPLE}- Michael F: a\n- Michael Stone: b`],
    [
      'where only one of them is present',
      '# Attendees\n- Michael Ferro\n# Regrets\n- Michael Stone\n# Minutes\n- Michael: a',
    ],
    ['after one of them was named in the topic', `${PEOPLE}- Michael Ferro: a\n- Michael: b`],
    ['in a poll', `${PEOPLE.replaceAll('Michael ', 'Michael M ')}MM: 11`],
    ['where nothing is said yet', `${PEOPLE}- Ada: a\n- Michael:`],
    ['on an addressee', `${PEOPLE}- Ada to Michael: a`],
  ])('%s', (_, fixture) => check(fixture));

  test('not after both were named, nor in another topic', () => {
    expect(
      fixTitles('ambiguous-speaker', `${PEOPLE}- Michael F: a\n- Michael S: b\n- Michael: c`),
    ).toHaveLength(2);
    expect(fixTitles('ambiguous-speaker', `${PEOPLE}- Michael F: a\n## Mill\n- Michael: c`)).toHaveLength(2);
  });
});

test('each of them can be chosen, here or everywhere', () => {
  const text = `${PEOPLE}- Michael: b\n- Ada/Michael: c\n`;
  expect(fixTitles('ambiguous-speaker', text)).toEqual([
    'Change "Michael" to "Michael F"',
    'Change all 2 "Michael" to "Michael F"',
    'Change "Michael" to "Michael S"',
    'Change all 2 "Michael" to "Michael S"',
  ]);
  expect(fixed('ambiguous-speaker', text, 'Change "Michael" to "Michael S"')).toBe(
    `${PEOPLE}- Michael S: b\n- Ada/Michael: c\n`,
  );
  expect(fixed('ambiguous-speaker', text, 'Change all 2 "Michael" to "Michael F"')).toBe(
    `${PEOPLE}- Michael F: b\n- Ada/Michael F: c\n`,
  );
});

test('a handle makes way for a name, and a nick has no room for one', () => {
  expect(fixed('ambiguous-speaker', `${PEOPLE}- @michael: b\n`, 'Change "michael" to "Michael S"')).toBe(
    `${PEOPLE}- Michael S: b\n`,
  );
  expect(fixTitles('ambiguous-speaker', `${PEOPLE}<michael> b\n`)).toEqual([]);
});

test('three people, and initials that do not tell them apart', () =>
  expect(
    fixTitles('ambiguous-speaker', '# Attendees\n- Al Stone\n- Al Sands\n- Al Reed\n# Minutes\n- Al: a'),
  ).toEqual(['Change "Al" to "Al Stone"', 'Change "Al" to "Al Sands"', 'Change "Al" to "Al R"']));
