import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('absent-speaker', fixture);
const LISTS = '# Attendees\n- Ada Byron\n# Unable to attend\n- Cody Reed\n# Minutes\n- Ada: a\n';

test('is found once, with the entry and the other places', () =>
  check(`
# Attendees
- Ada Byron
# Unable to attend
- Cody Reed
# Minutes
- Ada: a
- Ada/Cody: b
      ^^^^ "Cody" speaks, but Cody Reed is listed as absent
- Cody: c
`));

test.each([
  ['behind the label', '- Cody: https://example.org'],
  ['in the next line', '- Cody:\n  b'],
  ['in a list below', '- Cody:\n  - b'],
  ['below a line of its own', '\nCody:\n\n- b'],
])('what is said may stand %s', (_, lines) =>
  expect(fixTitles('absent-speaker', `${LISTS}${lines}`)).not.toEqual([]),
);

describe('silence', () => {
  test.each([
    ['on a mention', `${LISTS}- Ada: Cody voted +1\n- Ada to Cody: b`],
    ['by mail', `${LISTS}- Cody (by mail): b`],
    ['in parentheses', `${LISTS}- Cody: (read by Ada) b`],
    ['in German', `${LISTS}- Cody (per Mail): b`],
    ['who left early', LISTS.replace('Cody Reed', 'Cody Reed (left 11:30)').concat('- Cody: b')],
    ['who is present too', LISTS.replace('- Ada Byron', '- Ada Byron\n- Cody Reed').concat('- Cody: b')],
    [
      'whose name somebody present has',
      LISTS.replace('- Ada Byron', '- Ada Byron\n- Cody Carr').concat('- Cody: b'),
    ],
    ['in a poll', LISTS.replace('Cody Reed', 'Cody Reed (CR)').concat('CR: 11')],
    ['who has not said anything yet', `${LISTS}- Cody:\n- Ada: b`],
    ['above what others say', `${LISTS}\nCody:\n\n- Ada: b`],
    ['in the decisions', LISTS.replace('# Minutes', '# Decisions').concat('- Cody: b')],
  ])('%s', (_, fixture) => check(fixture));
});

describe('the fixes', () => {
  const text = `${LISTS}- Cody: b\n- Cody: c\n`;
  test('are to move the entry, or to note how it came in', () =>
    expect(fixTitles('absent-speaker', text)).toEqual([
      'Move "Cody Reed" to Attendees',
      'Note that it came in by mail',
    ]));
  test('are also to change the name to that of somebody present whose name is near', () => {
    const coby = `${LISTS.replace('- Ada Byron', '- Ada Byron\n- Coby Carr\n- Tom Cody')}- Ada/Cody: b\n- Cody: c\n`;
    expect(fixTitles('absent-speaker', coby.replace('Tom Cody', 'Tom Carr'))).toContain(
      'Change "Cody" to "Coby"',
    );
    expect(fixed('absent-speaker', coby, 'Change "Cody" to "Coby"')).toContain('- Ada/Coby: b\n- Coby: c\n');
  });
  test('move the entry with its notes', () =>
    expect(
      fixed(
        'absent-speaker',
        text.replace('Cody Reed', 'Cody Reed @cody (ill) (Mill)'),
        'Move "Cody Reed" to Attendees without its note "ill"',
      ),
    ).toBe(
      '# Attendees\n- Ada Byron\n- Cody Reed @cody (Mill)\n# Unable to attend\n# Minutes\n- Ada: a\n- Cody: b\n- Cody: c\n',
    ));
  test('note it on every label', () =>
    expect(fixed('absent-speaker', text, 'Note that it came in by mail')).toBe(
      `${LISTS}- Cody (by mail): b\n- Cody (by mail): c\n`,
    ));
  test('move one of a wrapped list, and leave the others theirs', () =>
    expect(
      fixed(
        'absent-speaker',
        'Present: Ada Byron\n\nRegrets: Cody Reed,\nEve Stone,\nwren\n\n# Minutes\n- Ada: a\n- Cody: b\n',
        'Move "Cody Reed" to Present',
      ),
    ).toContain('Present: Ada Byron, Cody Reed\n\nRegrets:\nEve Stone,\nwren\n'));
  test('note it behind whom it was said to', () =>
    expect(fixed('absent-speaker', `${LISTS}- **Cody to Ada**: b\n`, 'Note that it came in by mail')).toBe(
      `${LISTS}- **Cody to Ada (by mail)**: b\n`,
    ));
  test('do not break a label that takes no note', () =>
    expect(fixTitles('absent-speaker', `${LISTS}<cody> b\n`)).toEqual(['Move "Cody Reed" to Attendees']));
  test('tick a box where there is one', () =>
    expect(
      fixed(
        'absent-speaker',
        '# Attendees\n- [x] Ada Byron\n- [ ] Cody Reed\n# Minutes\n- Cody: b',
        'Tick "Cody Reed" as present',
      ),
    ).toContain('- [x] Cody Reed\n'));
  test('move an entry with a box out of a list of those absent', () =>
    expect(
      fixed(
        'absent-speaker',
        '# Attendees\n- [x] Ada Byron\n# Regrets\n- [ ] Cody Reed - on holiday\n# Minutes\n- Cody: b',
        'Move "Cody Reed" to Attendees without its note "on holiday"',
      ),
    ).toContain('- [x] Ada Byron\n- [x] Cody Reed\n# Regrets\n#'));
  test('do not move what hangs below an entry', () =>
    expect(fixTitles('absent-speaker', text.replace('- Cody Reed', '- Cody Reed\n  - on holiday'))).toEqual([
      'Note that it came in by mail',
    ]));
});
