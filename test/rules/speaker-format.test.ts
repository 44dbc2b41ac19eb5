import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { speakerFormat } from '../../server/src/rules/speaker-format';
import { checkRule } from '../support/check-rule';

const PEOPLE = '# Attendees\n- Ada Byron (AB)\n- Tom Carr (TC)\n# Minutes\n';

describe('speaker-format finds', () => {
  test('each line of a paragraph of statements', () =>
    checkRule(
      'speaker-format',
      `${PEOPLE}Ada: one  \n^^^^ "Ada:" is not a speaker bullet\nTom: two  \n^^^^\nEveryone: bye\n^^^^^^^^^`,
    ));

  test('a line right above bullets', () =>
    checkRule('speaker-format', `${PEOPLE}Ada: one\n^^^^ "Ada:" is not\n- Tom: two\n- Ada: three`));

  test('what begins with a number', () =>
    checkRule('speaker-format', `${PEOPLE}AB: 5 minutes  \n^^^ "AB:" is not\nTC: 1,000 wheels  \n^^^`));

  test('a decorated label among bullets', () =>
    checkRule(
      'speaker-format',
      `${PEOPLE}- Ada: one\n- **Tom**: two\n  ^^^^^^^^ is not\n- Ada : three\n  ^^^^^ is not`,
    ));
});

describe('speaker-format leaves alone', () => {
  test.each([
    ['bullets, nested and numbered', '- Ada: one\n  - Tom: two\n\n1. Ada: three'],
    ['bullets of another marker, and other short forms', '* Ada Byron: one\n* tom: two\n* Tom to ada: three'],
    ['structural labels', 'Outcome: accepted  \nNote: Ada left  \nPros: cheap'],
    ['people in no list', 'Zoë: one  \nMax: two'],
    ['a transcript with a paragraph a statement', 'AB: one\n\nTC: two\n\nAB: three'],
    ['one with a blank before its colon', 'AB: one\n\nTC : two\n\nAB: three\n\nTC：four'],
    ['whose topic it is', '[ada] The wheel\n\n- [ada] one\n- [tom] two\n- [ada] three\n- [tom] four'],
    ['bold names throughout', '- **Ada:** one\n- **Tom:** two\n- **Ada:** three'],
    ['polls', 'AB: 11  \nTC: 0 in the room  \nAB: 3, 2 online  \nTC: 1 (remote)'],
    ['a name in soft-wrapped prose', 'They asked\nAda: she knew\nTom: he did not'],
    ['a label alone', 'Ada:\n- fixed the mill\n\nTom:\n- oiled it'],
    ['when somebody spoke', '[10:02] Ada: one\n[10:03] Tom: two'],
    ['a chat', 'Ada 10:02\none\n\nTom 10:03\ntwo'],
    ['code, quotes and comments', '```\nAda: one\n```\n\n> Ada: two\n\n<!--\nAda: three\n-->'],
  ])('%s', (_, lines) => checkRule('speaker-format', PEOPLE + lines));

  test.each([
    ['the attendee list', '# Attendees\n- Ada Byron\n\nChair: Ada Byron\nAda: late'],
    ['decisions', `${PEOPLE}# Decisions\nAda: is chair`],
    ['text before the meeting begins', `Ada: one\n${PEOPLE}`],
  ])('%s', (_, text) => checkRule('speaker-format', text));
});

test('the fix of one line leaves its neighbours', () => {
  const text = `${PEOPLE}Ada: one  \nTom: two  \nAda: three`;
  const second = [...speakerFormat.check(parse(text))][1];
  const [fix] = second?.fixes() ?? [];
  expect(fix?.preferred).toBe(true);
  expect(applyEdits(text, fix?.edits ?? [])).toBe(`${PEOPLE}Ada: one  \n- Tom: two\n\nAda: three`);
});
