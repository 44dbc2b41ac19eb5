import { describe, expect, test } from 'vitest';
import { knowledgeOf, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { privateLinkRule } from '../../server/src/rules/private-link';
import { checkRule } from '../support/check-rule';
import { fixed, fixTitles } from '../support/fixed';

const check = (fixture: string): void => checkRule('private-link', fixture);

test('a link is found in each of its forms', () =>
  check(`
# [Mill](https://zoom.us/j/1?pwd=x)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ has the passcode of the meeting in it

- Ada: see <https://zoom.us/j/1?pwd=x> or https://zoom.us/j/1?pwd=x.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^

| a |
|---|
| https://hackmd.io/x9?both |
  ^^^^^^^^^^^^^^^^^^^^^^^^^ where the document is edited
`));

test('a passcode near the link of a meeting is found', () =>
  check(`
- Zoom: https://zoom.us/j/1
  **Passcode:** 77777
                ^^^^^ "77777" is the passcode of a meeting
- or with the password 424242.
                       ^^^^^^
- Password= mill42.
            ^^^^^^
- Kenncode: x9!y
            ^^^^
`));

test('a passcode in a table is found below its title, and beside it', () =>
  check(`
| Join | Passcode |
|---|---|
| https://zoom.us/j/1 | 449911 |
                        ^^^^^^ "449911" is the passcode of a meeting
| https://zoom.us/j/2 | ask Ada |

| What | Where |
|---|---|
| Zoom | <https://zoom.us/j/1> |
| **Passcode** | **mill42** |
                   ^^^^^^
`));

describe('silence', () => {
  test.each([
    [
      'on other columns',
      '| Join | Seats | Password |\n|---|---|---|\n| https://zoom.us/j/1 | 449911 | sent by mail |',
    ],
    ['on code in a table', '| Join | Passcode |\n|---|---|\n| https://zoom.us/j/1 | `449911` |'],
    ['on a table without a meeting', '| Lock | Passcode |\n|---|---|\n| gate | 449911 |'],
    [
      'on another table',
      '| Join | Passcode |\n|---|---|\n| https://zoom.us/j/1 | |\n\n| Mill | Turns |\n|---|---|\n| old | 449911 |',
    ],
    ['without a meeting', 'Passcode: 77777'],
    ['far from it', `https://zoom.us/j/1\n\n${'So it was. '.repeat(50)}\n\nPasscode: 77777`],
    ['on words', 'https://zoom.us/j/1, passcode: ask Ada; passwords are boring'],
    ['on a year', 'https://zoom.us/j/1 and passwords 2026'],
    ['on what has a digit', 'https://zoom.us/j/1 without a password sha256 is of no use'],
    ['on the telephone', 'https://meet.google.com/abc, PIN: 455 016 082#'],
    ['in code', '`https://zoom.us/j/1?pwd=x` and `Passcode: 77777`'],
    ['in quotes', '> https://zoom.us/j/1?pwd=x'],
    ['in comments', '<!-- https://zoom.us/j/1?pwd=x -->'],
  ])('%s', (_, text) => check(text));

  test('on what the project allows', () => {
    const text = 'https://zoom.us/j/1?pwd=x\n\nPasscode: 77777\n';
    const allowing = (allowedLinks: readonly string[]) =>
      parse(text, knowledgeOf({ ...NOTHING_KNOWN, ignored: [], collectives: [], allowedLinks }));
    expect([...privateLinkRule.check(allowing(['https://zoom.us/j/1']))]).toEqual([]);
    expect([...privateLinkRule.check(allowing(['https://zoom.us/j/2']))]).toHaveLength(2);
  });
});

describe('the fix', () => {
  test.each([
    [
      'Remove the passcode from the link',
      '[https://zoom.us/j/1?pwd=x](https://zoom.us/j/1?pwd=x "Mill")',
      '[https://zoom.us/j/1](https://zoom.us/j/1 "Mill")',
    ],
    [
      'Link to the view',
      '[notes](https://docs.google.com/document/d/1Qkabcdefgh/edit#heading=h.1)',
      '[notes](https://docs.google.com/document/d/1Qkabcdefgh/view#heading=h.1)',
    ],
    [
      'Replace the passcode by "…"',
      'https://zoom.us/j/1 (passcode: 77777)',
      'https://zoom.us/j/1 (passcode: …)',
    ],
  ])('%s', (title, text, expected) => {
    expect(fixTitles('private-link', text)).toEqual([title]);
    expect(fixed('private-link', text, title)).toBe(expected);
  });

  test('there is none where a pad has no view, and where the address stands elsewhere', () => {
    expect(fixTitles('private-link', 'https://etherpad.example.org/p/mill')).toEqual([]);
    expect(fixTitles('private-link', '[mill][1] https://\n\n[1]: https://zoom.us/j/1?pwd=x')).toEqual([]);
  });
});
