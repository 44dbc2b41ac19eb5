import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';
import { Folder, minutesOf } from '../support/folder';
import { rosterOf } from '../support/roster';

const check = (fixture: string): void => checkRule('unknown-recorder', fixture);
const LIST = '\n# Attendees\n- Ada Byron\n- Jonathan Reed\n';

test('a recorder or a chair in no list is found', () =>
  check(`
Minutes recorded by Eve Stone.
                    ^^^^^^^^^ "Eve Stone" recorded the meeting, but is in no attendee list

Chair: Ina Wood
       ^^^^^^^^ "Ina Wood" led the meeting, but is in no attendee list

# Attendees
- Ada Byron
`));

test('the one of this meeting is found where the next is announced below', () =>
  check(`
Chair: Ina Wood
       ^^^^^^^^ "Ina Wood" led the meeting

# Attendees
- Ada Byron

# Next meeting

Chair: Eve Stone
`));

test('one whom another meeting lists is found, with the evidence', () => {
  const minutes = (day: string, list: string): string =>
    minutesOf(day, { Attendees: list }, '### Mill\n\n- Ada: a\n').replace(
      '\n\n',
      '\n\nScribe: Eve Stone\n\n',
    );
  const folder = new Folder({
    'minutes/2026-03-04.md': minutes('2026-03-04', 'Ada Byron, Eve Stone'),
    'minutes/2026-04-01.md': minutes('2026-04-01', 'Ada Byron, Tom Carr'),
  });
  const told = diagnose(folder.meeting('minutes/2026-04-01.md'), {});
  expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'unknown-recorder: "Eve Stone" recorded the meeting, but is in no attendee list: Eve Stone was an attendee on 2026-03-04, so add "Eve Stone" to one of the lists',
  ]);
});

test('one whom the other meetings list, and this one by a part of the name, is not', () => {
  const minutes = (day: string, list: string): string =>
    `Minutes recorded by Eve Stone.\n\n${minutesOf(day, { Attendees: list }, '### Mill\n\n- Ada: a\n')}`;
  const folder = new Folder({
    'minutes/2026-03-04.md': minutes('2026-03-04', 'Ada Byron, Eve Stone'),
    'minutes/2026-04-01.md': minutes('2026-04-01', 'Ada, Eve'),
  });
  const told = diagnose(folder.meeting('minutes/2026-04-01.md'), {});
  expect(told.map(({ rule }) => rule)).not.toContain('unknown-recorder');
});

test('one whom the roster has is not', () => {
  const roster = rosterOf(Array.from({ length: 3 }, () => '# Attendees\n- Eve Stone\n'));
  const told = diagnose(parse(`Scribe: Eve Stone\n${LIST}`, roster), {});
  expect(told.map(({ rule }) => rule)).not.toContain('unknown-recorder');
});

describe('silence', () => {
  test.each([
    ['on somebody in the lists', `Minutes recorded by Ada.${LIST}`],
    ['on somebody absent', `Chair: Eve\n${LIST}\n# Regrets\n- Eve Stone`],
    ['on a longer form of a name', `Chair: Timothy Hale\n${LIST}- Tim Hale`],
    ['on a longer form behind a title', `Chair: Dr. Timothy Hale\n${LIST}- Tim Hale`],
    ['on an initial behind a title', `Chair: Dr. T. Hale\n${LIST}- Tim Hale`],
    ['on an initial', `Chair: T. Hale\n${LIST}- Tim Hale`],
    ['on somebody listed by the initial', `Chair: Tim Hale\n${LIST}- T. Hale`],
    ['on an editor', `Edited by Eve Stone.${LIST}`],
    ['on several', `Scribes: Eve Stone, Ina Wood${LIST}`],
    ['where nobody is listed', 'Minutes recorded by Eve Stone.\n# Attendees\n- N/A\n'],
    ['on what is no name', `Chair: tbd${LIST}\n`],
    ['on a placeholder', `Scribe: TBD\n\nChair: None\n${LIST}`],
    ['while the name of somebody listed is typed', `Minutes recorded by Jona\n\nAbout the mill.\n${LIST}`],
    ['while their last name is typed', `Minutes recorded by jonathan Re${LIST}`],
    [
      'on the next meeting',
      `${LIST}\n# Minutes\n- Ada: a\n\n# Next meeting (2026-04-01)\n\nModerator: Eve Stone\n`,
    ],
    [
      'on the next meeting, below a line',
      `${LIST}\n# Decisions\n\n**Next TSC call:** 2026-04-01\n\nChair: Eve Stone\n`,
    ],
    ['on the next meeting, in German', `${LIST}\n# Nächste Sitzung: 1.4.2026\n\nLeitung: Eve Stone\n`],
    ['deep in a list', `- March\n  - Host: Eve Stone\n${LIST}`],
  ])('%s', (_, fixture) => check(fixture));
});

test('the name is corrected, or added', () => {
  const text = `Minutes recorded by Johnathan Reed.${LIST}`;
  expect(fixTitles('unknown-recorder', text)).toEqual([
    'Change "Johnathan Reed" to "Jonathan Reed"',
    'Add "Johnathan Reed" to Attendees',
  ]);
  expect(fixed('unknown-recorder', text, 'Change "Johnathan Reed" to "Jonathan Reed"')).toBe(
    `Minutes recorded by Jonathan Reed.${LIST}`,
  );
});
