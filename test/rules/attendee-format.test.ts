import { describe, expect, test } from 'vitest';
import { checkRule } from '../support/check-rule';
import { fixed } from '../support/fixed';

const check = (fixture: string): void => checkRule('attendee-format', fixture);
const BULLETS = '# Attendees\n\n* Ada Byron\n\n';

test('lines and comma lists are found where the other lists have bullets', () => {
  check(`
# Attendees
- Ada Byron
# Unable to attend
Jonathan Reed
^^^^^^^^^^^^^ "Jonathan Reed" stands under "Unable to attend" without a bullet
`);
  check(`
# Attendees
- Ada Byron
# Guests present
Tom Carr, Eve Stone
^^^^^^^^^^^^^^^^^^^ These attendees stand under "Guests present" without bullets
`);
});

describe('silence', () => {
  test.each([
    ['where no list has bullets', '# Attendees\n\nAda Byron\n\n# Regrets\n\nTom Carr'],
    ['behind a label', `${BULLETS}Regrets: Tom Carr, Eve Stone`],
    ['on a sentence', `${BULLETS}# Guests present\n\nWe had many guests that day.`],
    ['on a remark of two words', `${BULLETS}# Guests present\n\nQuorum reached`],
    ['on what stands beside a remark', `${BULLETS}# Guests present\n\nTom Carr\nQuorum reached`],
    ['on a placeholder', `${BULLETS}# Regrets\n\nN/A`],
    [
      'where a name of a comma list may go on in the next line',
      `${BULLETS}# Regrets\n\nAda Byron, Charles\nBabbage, Mary Somerville`,
    ],
    ['on a table', `${BULLETS}# Guests present\n\n| Name |\n|--|\n| Tom Carr |`],
  ])('%s', (_, fixture) => check(fixture));
});

test('each becomes a bullet as the others are', () =>
  expect(
    fixed(
      'attendee-format',
      `${BULLETS}# Regrets\n\nTom Carr (ill)  \nEve Stone\\\nIna Wood\n\nText`,
      'Make these attendees bullets',
    ),
  ).toBe(`${BULLETS}# Regrets\n\n* Tom Carr (ill)\n* Eve Stone\n* Ina Wood\n\nText`));

test('a comma list of several lines is torn only where its lines end', () =>
  expect(
    fixed(
      'attendee-format',
      `${BULLETS}# Regrets\n\nTom Carr, Eve Stone,\nIna Wood  \nBen Vale, Jo Reed\n`,
      'Make these attendees bullets',
    ),
  ).toBe(`${BULLETS}# Regrets\n\n* Tom Carr\n* Eve Stone\n* Ina Wood\n* Ben Vale\n* Jo Reed\n`));
