import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { duplicateAttendee } from '../../server/src/rules/duplicate-attendee';
import { checkRule } from '../support/check-rule';

describe('duplicate-attendee finds', () => {
  test('a name in another case, other spaces and without its diacritics', () =>
    checkRule(
      'duplicate-attendee',
      `
# Attendees
- Ada Byron
- Élodie Côté
- ada  byron
  ^^^^^^^^^^ "ada byron" is already listed in this list
- Elodie Cote
  ^^^^^^^^^^^ "Elodie Cote" is already listed in this list`,
    ));

  test('a name in another list, which the message names', () =>
    checkRule(
      'duplicate-attendee',
      `
# Committee Attendees
- Ada Byron
# Board Attendees
- Ada Byron
  ^^^^^^^^^ already listed under "Committee Attendees"`,
    ));

  test('the same handle under two names', () =>
    checkRule(
      'duplicate-attendee',
      `
# Present
* Ada Byron @ada
* Countess Lovelace @ada
  ^^^^^^^^^^^^^^^^^ already listed`,
    ));

  test('each repetition in a comma list', () =>
    checkRule(
      'duplicate-attendee',
      `
Present: Ada Byron, Charles Babbage, Ada Byron, Ada Byron
                                     ^^^^^^^^^ already listed
                                                ^^^^^^^^^ already listed`,
    ));

  test('one abbreviation for two people of a table', () =>
    checkRule(
      'duplicate-attendee',
      `
**Attendees:**

| Name | Abbreviation |
| --- | --- |
| Ada Byron | AB |
| Anne Blunt | AB |
  ^^^^^^^^^^ share the abbreviation "AB"`,
    ));
});

describe('duplicate-attendee leaves alone', () => {
  test.each([
    ['two people who share a first name', '# Attendees\n- Ada Byron\n- Ada Lovelace'],
    [
      'two people known by one first name only, with different notes',
      '# Attendees\n- Ada (Engines Ltd)\n- Ada (Looms Ltd)',
    ],
    ['placeholders', '# Attendees\n- N/A\n# Guests present\n- N/A'],
    ['somebody who is also listed as absent', '# Attendees\n- Ada Byron\n# Unable to attend\n- Ada Byron'],
    [
      'people who joined for one topic',
      '# Attendees\n- Ada Byron\n# Minutes\n# Engines\nPresent: Ada Byron, Mary Somerville',
    ],
    ['the attendees of two days', '# Day 1\n## Attendees\n- Ada Byron\n# Day 2\n## Attendees\n- Ada Byron'],
    ['who led the meeting', '# Attendees\n- Chair: Ada Byron\n- Ada Byron\n- Tom Carr'],
    ['a role that many have', '# Attendees\n- Ada Byron (TSC)\n- Tom Carr (TSC)\n- Tim Cole (TSC)'],
    ['a company that two share', '# Attendees\n- Ada Byron (IBM)\n- Charles Babbage (IBM)'],
    [
      'people in code, comments and quotes',
      '# Attendees\n- Ada Byron\n\n```\n- Ada Byron\n```\n\n<!--\n- Ada Byron\n-->\n\n> - Ada Byron',
    ],
  ])('%s', (_, text) => checkRule('duplicate-attendee', text));
});

test('the first entry is related information, and the second is faded', () => {
  const [found] = duplicateAttendee.check(parse('# Attendees\n- Ada Byron\n- Ada Byron\n'));
  expect(found).toMatchObject({ unnecessary: true, related: [{ span: { start: 14, end: 23 } }] });
});

describe('the fixes of duplicate-attendee', () => {
  test.each([
    [
      'a bullet',
      '# Attendees\r\n- Ada Byron\r\n- Ada Byron\r\n- Tom Carr\r\n',
      '# Attendees\r\n- Ada Byron\r\n- Tom Carr\r\n',
    ],
    ['the last line of a file', '# Attendees\n- Ada Byron\n- Ada Byron', '# Attendees\n- Ada Byron'],
    [
      'a part of a comma list',
      'Present: Ada Byron, Tom Carr, Ada Byron, Tim Cole\n',
      'Present: Ada Byron, Tom Carr, Tim Cole\n',
    ],
    ['the last part', 'Present: Ada Byron, Tom Carr and Ada Byron\n', 'Present: Ada Byron, Tom Carr\n'],
    [
      'a plain line',
      '# Attendees\n\nAda Byron\nTom Carr\nAda Byron\n',
      '# Attendees\n\nAda Byron\nTom Carr\n',
    ],
    [
      'a name behind a label, not the label',
      'Attendees: Ada Byron, Bob Ray\n\nCommunity attendees: Ada Byron\n',
      'Attendees: Ada Byron, Bob Ray\n\nCommunity attendees:\n',
    ],
    [
      'a line of a wrapped comma list',
      'Present: Ada Byron,\nTom Carr,\nAda Byron,\nEve Stone\n',
      'Present: Ada Byron,\nTom Carr,\nEve Stone\n',
    ],
    [
      'the first of a numbered list, whose number goes on',
      '# Attendees\n1. Ada Byron\n1. Ada Byron\n1. Tom Carr\n',
      '# Attendees\n1. Ada Byron\n1. Tom Carr\n',
    ],
    [
      'the last line of a paragraph, with the break above it',
      '# Attendees\r\n\r\nAda Byron\\\r\nTom Carr\\\r\nAda Byron\r\n\r\nText, and more.\r\n',
      '# Attendees\r\n\r\nAda Byron\\\r\nTom Carr\r\n\r\nText, and more.\r\n',
    ],
    [
      'a row',
      '# Attendees\n\n| Name |\n| --- |\n| Ada Byron |\n| Ada Byron |\n',
      '# Attendees\n\n| Name |\n| --- |\n| Ada Byron |\n',
    ],
  ])('remove %s', (_, before, after) => expect(preferred(before)).toBe(after));

  test('keep the note that only the second entry has', () => {
    expect(preferred('# Attendees\n- Ada Byron\n- Ada Byron (from 10:30, @ada)\n')).toBe(
      '# Attendees\n- Ada Byron (from 10:30, @ada)\n',
    );
  });

  test('keep the note in a comma list, behind the name right before', () => {
    expect(preferred('Present: Ada Byron, Ada Byron (late), Tom Carr\n')).toBe(
      'Present: Ada Byron (late), Tom Carr\n',
    );
  });

  test('keep the abbreviation that only the second entry has', () => {
    expect(preferred('# Attendees\n- Ada Byron\n- Ada Byron (AB)\n')).toBe('# Attendees\n- Ada Byron (AB)\n');
    expect(preferred('# Attendees\n- Ada Byron\n- Ada Byron (AB) (late)\n')).toBe(
      '# Attendees\n- Ada Byron (AB) (late)\n',
    );
  });

  test.each<[string, string, string]>([
    [
      'the other cells of a row',
      '| Name | Org |\n|--|--|\n| Ada Byron | |\n| Ada Byron | Looms Ltd |',
      'Looms Ltd',
    ],
    ['an address', '- Ada Byron\n- Ada Byron <ada@example.org>', '<ada@example.org>'],
    ['a comment', '- Ada Byron\n- Ada Byron <!-- ask her -->', '<!-- ask her -->'],
    ['a link', '- Ada Byron\n- [Ada Byron](https://example.org)', 'https://example.org'],
    ['another abbreviation', '- Ada Byron (AB)\n- Ada Byron (ADB)', 'ADB'],
  ])('say that they lose %s, and are not preferred', (_, list, lost) => {
    const [fix] = fixesOf(`# Attendees\n\n${list}\n`);
    expect(fix?.title).toBe(`Remove the second "Ada Byron", which loses "${lost}"`);
    expect(fix?.preferred).toBeUndefined();
  });

  test('lose nothing that the other entry says too', () => {
    const table = '# Attendees\n\n| Name | Org |\n|--|--|\n| Ada Byron | Mill |\n';
    expect(preferred(`${table}| ada byron | Mill |\n`)).toBe(table);
  });

  test('offer the first of a comma list too', () => {
    expect(titles('Present: Ada Byron, Tom Carr, Ada Byron\n')).toEqual([
      'Remove the second "Ada Byron"',
      'Remove the first "Ada Byron"',
    ]);
  });

  test('are not offered for what is written in HTML', () => {
    expect(titles('# Attendees\n\n<ul>\n<li>Ada Byron</li>\n<li>Ada Byron</li>\n</ul>\n')).toEqual([]);
  });

  test('are not offered where text hangs below the entry', () => {
    expect(titles('# Attendees\n- Ada Byron\n- Ada Byron\n  - brought the engine\n')).toEqual([
      'Remove the first "Ada Byron"',
    ]);
  });

  test('offer both lists to keep the entry in', () => {
    expect(titles('# Committee Attendees\n- Ada Byron\n# Board Attendees\n- Ada Byron\n')).toEqual([
      'Remove the second "Ada Byron" from Board Attendees',
      'Remove the first "Ada Byron" from Committee Attendees',
    ]);
  });

  test('are part of "fix all" only where both entries say the same', () => {
    expect(fixedAll('# Attendees\n- Ada Byron\n- ada byron\n- Ada  Byron\n')).toBe(
      '# Attendees\n- Ada Byron\n',
    );
    expect(fixedAll('# Attendees\n- Ada Byron\n- Ada Byron (late)\n')).toBe(
      '# Attendees\n- Ada Byron\n- Ada Byron (late)\n',
    );
  });

  function fixesOf(text: string) {
    const [found] = duplicateAttendee.check(parse(text));
    return found?.fixes() ?? [];
  }

  const titles = (text: string) => fixesOf(text).map(({ title }) => title);
  const fixedAll = (text: string) =>
    applyEdits(text, duplicateAttendee.fixAll?.(parse(text), () => true).flat() ?? []);
  const preferred = (text: string) =>
    applyEdits(text, fixesOf(text).find((fix) => fix.preferred === true)?.edits ?? []);
});
