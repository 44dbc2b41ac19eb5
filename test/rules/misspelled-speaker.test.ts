import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed } from '../support/fixed';

const check = (fixture: string): void => checkRule('misspelled-speaker', fixture);
const minutes = (people: string, lines: string): string =>
  `# Attendees\n${people
    .split(', ')
    .map((name) => `- ${name}\n`)
    .join('')}# Minutes\n${lines}`;

test('one slip is found once, and mended everywhere', () => {
  check(`
# Attendees
- Jonathan Reed
- Ada Byron
# Minutes
- Jonathan: a
- Ada to Jonahtan: b
         ^^^^^^^^ "Jonahtan" is in no attendee list, and looks like "Jonathan" (Jonathan Reed) misspelled
- Jonahtan: c
- Jonathan: d
`);
  const text = minutes(
    'Jonathan Reed, Ada Byron',
    '- Jonathan: a\n- Ada to Jonahtan: b\n- Jonahtan: c\n- Jonathan: d',
  );
  expect(fixed('misspelled-speaker', text, 'Change "Jonahtan" to "Jonathan"')).toBe(
    text.replaceAll('Jonahtan', 'Jonathan'),
  );
});

describe('found', () => {
  test.each([
    [
      'two letters swapped, also in initials',
      minutes('Ada Byron (ABX), Tom Carr (TCY)', 'ABX: a\n\nAXB: b\n^^^\n\nTCY: c\n\nABX: d'),
    ],
    [
      'a letter too few in a longer name',
      minutes('Geoffrey Reed, Ada Byron', '- Geoffrey: a\n- Geoffey: b\n  ^^^^^^^\n- Geoffrey: c'),
    ],
    [
      'of somebody who says nothing else',
      minutes('Jonathan Reed, Ada Byron', '- Ada: a\n- Jonahtan: b\n  ^^^^^^^^'),
    ],
    [
      'in an abbreviation that nobody uses right',
      minutes('Jordan Harb (JHD), Ada Byron (ABX)', 'ABX: a\n\nJDH: b\n^^^'),
    ],
    ['in a full name', minutes('Jonathan Reed, Ada Byron', '- Ada: a\n- Jonathan Read: b\n  ^^^^^^^^^^^^^')],
    [
      'of somebody whose full name the other labels give',
      minutes('Jonathan Reed, Ada Byron', '- Jonathan Reed: a\n- Jonatan: b\n  ^^^^^^^\n- Jonathan Reed: c'),
    ],
    [
      'in lower case',
      minutes('Geoffrey Reed, Ada Byron', '- Geoffrey: a\n- goeffrey: b\n  ^^^^^^^^\n- Geoffrey: c'),
    ],
    [
      'without its diacritics swapped',
      minutes(
        'Zoé Reedsson, Ada Byron',
        '- Zoé Reedsson: a\n- Zoe Redesson: b\n  ^^^^^^^^^^^^\n- Zoé Reedsson: c',
      ),
    ],
  ])('%s', (_, fixture) => check(fixture));
});

describe('silence', () => {
  test.each([
    [
      'on short names that differ by a letter',
      minutes('Tom Reed, Ada Byron', '- Tom: a\n- Tim: b\n- Tom: c'),
    ],
    ['on another first letter', minutes('Kevin Reed, Ada Byron', '- Kevin: a\n- Devin: b\n- Kevin: c')],
    ['on a name that is used as often', minutes('Maria Reed, Ada Byron', '- Maria: a\n- Marie: b\n- Ada: c')],
    [
      'on a name near two people',
      minutes(
        'Marian Reed, Marina Carr, Ada Byron',
        '- Marian: a\n- Marian: b\n- Marina: c\n- Marina: d\n- Maria: e',
      ),
    ],
    [
      'on somebody who is listed',
      minutes('Jonathan Reed, Jonathon Carr', '- Jonathan: a\n- Jonathon: b\n- Jonathan: c'),
    ],
    [
      'where nothing is said yet',
      minutes('Jonathan Reed, Ada Byron', '- Jonathan: a\n- Jonahtan:\n- Jonathan: c'),
    ],
    [
      'on lower case that nobody has who speaks',
      minutes('Jonathan Reed, Ada Byron', '- Ada: a\n- jonahtan: b'),
    ],
    [
      'on a short form of somebody who says nothing else',
      minutes('Steven Reed, Ada Byron', '- Ada: a\n- Steve: b'),
    ],
    [
      'on two letters of somebody who says nothing else',
      minutes('Geoffrey Reed, Ada Byron', '- Ada: a\n- Gefrey: b'),
    ],
    [
      'on a name near two silent people',
      minutes('Marian Reed, Marina Carr, Ada Byron', '- Ada: a\n- Maria: b'),
    ],
    ['on words', minutes('Notan Reed, Ada Byron', '- Notan: a\n- Notes: b\n- Notan: c')],
  ])('%s', (_, fixture) => check(fixture));
});
