/** `action-without-owner` and `action-owner-unknown`. */
import { describe, expect, test } from 'vitest';
import { knowledgeIn, NO_CONFIG } from '../../server/src/config/config';
import { readRoster } from '../../server/src/config/roster';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const LISTS = '# Attendees\n- Ada Byron\n- Tom Carr\n- Jonathan Reed\n- Ina Wood\n';

describe('action-without-owner', () => {
  const check = (fixture: string): void => checkRule('action-without-owner', `${LISTS}${fixture}`);

  test('is found behind a label, below one, and in a section', () =>
    check(`
# Minutes
- ACTION: put up the lamps
          ^^^^^^^^^^^^^^^^ "put up the lamps" is an action without an owner
- Actions:
  - Take them down, see if we need them
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Take them down
# Action items
- [ ] paint the boats
      ^^^^^^^^^^^^^^^ "paint the boats"
- see if the old boat floats
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ "see if the
- ~~buy~~ paint the old boat
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ "~~buy~~ paint
- get the work done
  ^^^^^^^^^^^^^^^^^ "get the work done"
- no later than May: buy the boat
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "no later than
`));

  test.each([
    ['somebody mentioned', '# Actions\n- ask the shop that Ada knows'],
    ['a handle', '# Actions\n- write to @eve'],
    ['a question', '# Actions\n- shall it be done?'],
    ['everybody', '# Actions\n- The editors answer'],
    ['what is done', '# Actions\n- [x] paint the lamps'],
    ['a template', '# Actions\n- {name}: {what}'],
    ['somebody in no list', '# Actions\n- Eve to paint the lamps\n- paint them (Eve, with help)'],
    ['a name that is being typed', '# Actions\n- Eve t'],
    ['prose', '# Actions\n\nAll is well, and will be.\n'],
    ['a placeholder', '# Actions\n- None\n-\n'],
    [
      'that there are none',
      '# Actions\n- No open actions at this point\n- None so far this time\n- No new actions this time',
    ],
    ['that there were none', '# Actions\n- There were no action items\n- No actions were assigned today'],
    [
      'that there is nothing',
      '# Actions\n- *Nothing new since last week.*\n- ACTION: nothing for now, really',
    ],
    [
      'none in German',
      '# Aufgaben\n- Keine offenen Aufgaben in dieser Sitzung\n- Es gibt derzeit keine Aufgaben',
    ],
    ['a remark', '# Actions\n- (carried over from the last meeting)\n- _(still the same as before)_'],
    [
      'what is told of all actions',
      '# Actions\n- Open action items were looked at\n- Tasks are kept in the tracker',
    ],
    [
      'where the list is',
      '# Actions\n- see the issue tracker for the list\n- See [the list](https://example.org/list) of May',
    ],
    ['what is struck out', '# Actions\n1. ~~buy the old boat~~\n2. ~~paint the old boat~~ (sold)'],
    [
      'what is said to be done',
      '# Actions\n- buy the old boat (done)\n- DONE: paint the boat\n- count the boats - done',
    ],
  ])('silence on %s', (_, fixture) => check(`\n${fixture}`));

  test('is found in a table, and the name goes to its cell', () => {
    const text = `${LISTS}# Actions\n\n| Task | Owner |\n| - | - |\n| paint the old boats | |\n| buy oars | Ada |\n`;
    check(
      '# Actions\n\n| Task | Owner |\n| - | - |\n| paint the old boats | |\n  ^^^^^^^^^^^^^^^^^^^ "paint',
    );
    expect(fixed('action-without-owner', text, 'Assign it to Ada')).toBe(
      text.replace('boats | |', 'boats | Ada |'),
    );
  });

  test('is given to somebody who speaks, or to anybody', () => {
    const text = `${LISTS}# Minutes\n- Ina: lamps\n- Tom: yes\n- Ina: now\n- ACTION: paint the boats`;
    expect(fixTitles('action-without-owner', text)).toEqual([
      'Assign it to Ina',
      'Assign it to Tom',
      'Assign it to …',
    ]);
    expect(fixed('action-without-owner', text, 'Assign it to Ina')).toMatch(
      /- ACTION: Ina: paint the boats$/,
    );
    expect(fixed('action-without-owner', text, 'Assign it to …')).toMatch(
      /- ACTION: \$\{1\|Ada,Tom,Jonathan,Ina\|\}: paint the boats$/,
    );
  });
});

describe('action-owner-unknown', () => {
  const check = (fixture: string): void => checkRule('action-owner-unknown', `${LISTS}${fixture}`);

  test('a misspelled name is found, once', () =>
    check(`
# Actions
- Jonahtan to paint the lamps
  ^^^^^^^^ "Jonahtan" is to do this, is in no attendee list, and looks like "Jonathan" (Jonathan Reed) misspelled
- Jonahtan: pay for them
- Jonatan Reed: count them
  ^^^^^^^^^^^^ "Jonatan Reed" is to do this, is in no attendee list, and looks like "Jonathan Reed" misspelled
`));

  test('a misspelled name is found in a table', () =>
    check(`
# Actions

| Who | What |
| --- | --- |
| Jonahtan | paint the lamps |
  ^^^^^^^^ "Jonahtan" is to do this
`));

  test.each([
    ['somebody in no list', '# Actions\n- Eve to paint the lamps'],
    ['a name that is being typed', '# Actions\n- Jona to paint the lamps'],
    ['an accent', '# Actions\n- Jönathan to paint the lamps'],
    ['another short name', '# Actions\n- Tim to paint the lamps'],
    ['what is done', '# Actions\n- [x] Jonahtan to paint the lamps'],
  ])('silence on %s', (_, fixture) => check(`\n${fixture}`));

  test('is mended everywhere', () => {
    const text = `${LISTS}# Actions\n- Jonahtan to paint\n- Jonahtan: pay`;
    expect(fixed('action-owner-unknown', text, 'Change "Jonahtan" to "Jonathan"')).toBe(
      `${LISTS}# Actions\n- Jonathan to paint\n- Jonathan: pay`,
    );
  });

  test('is told of strangers where a roster says who the members are', () => {
    const { people } = readRoster('- name: Eve Stone\n  member: true\n- Ute Berg\n', 'roster.yaml');
    const text = `${LISTS}# Absent\n- Eve Stone\n# Actions\n- Eve to paint\n- Ute to pay\n- J. Reed to count\n- Firefly to shine\n- Board to nod\n`;
    const found = diagnose(parse(text, knowledgeIn({ ...NO_CONFIG, people })), {});
    expect(found.map(({ rule, severity, label }) => [rule, severity, label])).toEqual([
      ['action-owner-unknown', 'information', 'Firefly'],
    ]);
  });
});
