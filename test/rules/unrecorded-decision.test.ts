import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const RULE = 'unrecorded-decision';
const check = (fixture: string): void => checkRule(RULE, fixture);

test('a decision that the section does not have is found', () =>
  check(`
# Decisions
- Build two cranes
# Minutes
- Ada: The chair
  - vote: unanimous
    ^^^^^^^^^^^^^^^ "vote: unanimous" seems to be decided here, and is not under "Decisions"
- The basin is shallow. We decided to dredge it.
                        ^^^^^^^^^^^^^^^^^^^^^^^^ "We decided to dredge it."
`));

test('a motion that was carried is found, also where who moved it stands before a colon', () =>
  check(`
# Attendees
- Ada Byron
- Tom Carr
# Decisions
- N/A
# Minutes
- Motion by Ada: light the pier. Seconded by Tom. Carried unanimously.
                                                  ^^^^^^^^^^^^^^^^^^^^ 
## Ropes
- Motion by Ada: unanimously accepted papers are printed. Tabled.
- Motion by Tom: vote unanimously in May.
- Ada: I bought ropes. Approved unanimously.
`));

test('of what one topic says again, the sentence that says most is found', () =>
  check(`
# Decisions
# Minutes
## RFC: Light the pier
https://example.org/pull/1
- RFC was put to a vote
- Vote results: +2, 0, -0
- RFC approved
- We decided to light the lamps in May.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 
## RFC: Paint the pier
- Vote results: +2, 0, -0
  ^^^^^^^^^^^^^^^^^^^^^^^ 
- RFC approved
`));

describe('silence', () => {
  test.each([
    ['without a section of decisions', '# Minutes\n- RFC approved'],
    [
      'on what has the link of its RFC there',
      '# Decisions\n- Lamps: see https://example.org/harbour/pier/pull/1/files\n# Minutes\n## Pier\nhttp://example.org/harbour/pier/pull/1\n- RFC approved',
    ],
    [
      'on what has words in common with it',
      '# Decisions\n- Light the northern pier\n# Minutes\n- Lamps for the pier in the northern basin\n  - RFC approved',
    ],
    [
      'on what has the only word in common with it',
      '# Decisions\n- Charter approved\n# Minutes\n- The charter was adopted: vote: unanimous\n- The motion on the charter was carried.',
    ],
    ['on what stands there literally', '# Decisions\n- RFC approved\n# Minutes\n- RFC approved'],
    [
      'on what the paragraph above the list has in common with it',
      '# Decisions\n- Northern lamps\n# Minutes\n\nNorthern lamps:\n\n- RFC approved',
    ],
    [
      'where the decisions are those of a topic',
      '# Attendees\n- Ada Byron\n# Minutes\n## Lamps\n- RFC approved\n### Decision\n- Other things entirely',
    ],
    [
      'on what a heading below the section says',
      '# Decisions\n## Light the northern pier\n# Minutes\n## Northern pier\n- RFC approved',
    ],
    [
      'on what a section below the section says',
      '# Decisions\n## First\n- Light the northern pier\n# Minutes\n## Northern pier\n- RFC approved',
    ],
    [
      'on what a table has',
      '# Decisions\n\n| No. | Decision |\n| - | - |\n| 1 | Light the northern pier |\n\n# Minutes\n## Northern pier\n- RFC approved',
    ],
    [
      'outside of the discussion',
      '# Attendees\n- Ada Byron\n\nThe proposal was accepted.\n# Decisions\n# Minutes',
    ],
    [
      'on what cannot be told to belong to a record',
      '# Decisions\n- Cranes of iron\n# Minutes\n- RFC approved\n# Decisions\n- Boats of wood\n# Minutes\n- RFC approved',
    ],
  ])('%s', (_, fixture) => check(fixture));
});

test('in a book each meeting has its own record', () =>
  check(`
# 2031-03-04
## Attendees
- Ada Byron
## Decisions
- Build two cranes
## Minutes
- We decided to build two cranes.
# 2031-04-01
## Attendees
- Ada Byron
## Decisions
- N/A
## Minutes
- We decided to build two cranes.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 
`));

describe('the decision is added', () => {
  const ADD = 'Add to "Decisions"';
  const add = (decisions: string, minutes: string): string =>
    fixed(RULE, `# Decisions${decisions}\n# Minutes\n${minutes}`, ADD)
      .slice('# Decisions'.length)
      .split('\n# Minutes')[0] ?? '';

  test.each([
    ['to an empty section', '', '- RFC approved', '\n- RFC approved'],
    [
      'behind the others',
      '\n* Cranes\n  * of iron',
      '- RFC approved',
      '\n* Cranes\n  * of iron\n* RFC approved',
    ],
    ['with the next number', '\n3)  Cranes', '- RFC approved', '\n3)  Cranes\n4)  RFC approved'],
    ['in place of a placeholder', '\n- N/A', '- RFC approved', '\n- RFC approved'],
    ['in place of a placeholder without a bullet', '\nNone.', '* RFC approved', '\n* RFC approved'],
    [
      'below text',
      '\n\nAll were of one mind.',
      '- RFC approved',
      '\n\nAll were of one mind.\n\n- RFC approved',
    ],
    [
      'below the last item, whatever stands behind it',
      '\n- Cranes\n\nSigned by Ada.',
      '- RFC approved',
      '\n- Cranes\n- RFC approved\n\nSigned by Ada.',
    ],
    ['above a line across', '\n\n---\n', '- RFC approved', '\n\n- RFC approved\n\n---\n'],
    [
      'as a row of a table, with the next number',
      '\n\n| No. | Decision | Vote |\n| - | - | - |\n| 1 | Cranes | 5:0 |\n\nSigned by Ada.',
      '- RFC approved',
      '\n\n| No. | Decision | Vote |\n| - | - | - |\n| 1 | Cranes | 5:0 |\n| 2 | RFC approved | |\n\nSigned by Ada.',
    ],
    [
      'as the first row of a table',
      '\n\nTopic | Decision\n-- | --',
      '- RFC approved',
      '\n\nTopic | Decision\n-- | --\n| | RFC approved',
    ],
    [
      'in the column of the last decision',
      '\n\nWhat | Vote\n-- | --\nCranes | 5:0',
      '- vote: +3 \\| -0',
      '\n\nWhat | Vote\n-- | --\nCranes | 5:0\nvote: +3 \\| -0 | |',
    ],
    [
      'in a cell that a pipe does not end',
      '\n\n| Decision |\n| - |',
      '- vote: +3 | -0',
      '\n\n| Decision |\n| - |\n| vote: +3 \\| -0 |',
    ],
    [
      'in one line',
      '',
      'The council decided\nto build cranes. It rained. We decided to paint them.',
      '\n- The council decided to build cranes.',
    ],
    ['with the topic', '', '## Piers [north]\n- RFC approved', '\n- Piers \\[north\\]: RFC approved'],
    [
      'with the topic and its link',
      '',
      '## Piers\nhttps://example.org/pull/1\n- RFC approved',
      '\n- [Piers](https://example.org/pull/1): RFC approved',
    ],
    [
      'without a link where there are two',
      '',
      '## Piers\nhttps://example.org/pull/1\nhttps://example.org/pull/2\n- RFC approved',
      '\n- Piers: RFC approved',
    ],
    [
      'with the bullet that it stands below',
      '',
      '- Ada: the piers\n  - RFC approved',
      '\n- the piers: RFC approved',
    ],
    ['with the line above its list', '', 'The piers:\n\n- RFC approved', '\n\n- The piers: RFC approved'],
  ])('%s', (_, decisions, minutes, expected) => expect(add(decisions, minutes)).toBe(expected));

  test('not to a table that does not say where', () =>
    expect(fixTitles(RULE, '# Decisions\n\n| a | b |\n| - | - |\n\n# Minutes\n- RFC approved')).toEqual([]));

  test('or marked as none', () =>
    expect(fixTitles(RULE, '# Decisions\n# Minutes\n- RFC approved')).toEqual([ADD]));
});
