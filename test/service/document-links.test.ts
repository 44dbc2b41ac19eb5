import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { documentLinks } from '../../server/src/service/document-links';
import { Folder, minutesOf } from '../support/folder';
import { HARBOUR, placeIn } from '../support/harbour-minutes';

const links = (text: string): readonly string[] =>
  documentLinks(parse(text)).map(({ span, href }) => `${placeIn(text, span)} ${href}`);

/** With a line at the end of the last topic. */
const withLine = (line: string): readonly string[] =>
  links(`${HARBOUR}- Ada: ${line}\n`).filter((link) => link.startsWith('45:'));

test('numbers that the minutes link elsewhere', () =>
  expect(links(HARBOUR)).toEqual([
    '34:RFC 7 https://example.org/harbour/rfcs/pull/9',
    '34:#5 https://example.org/harbour/rfcs/pull/5',
  ]));

test.each([
  ['RFC 007', '45:RFC 007 https://example.org/harbour/rfcs/pull/9'],
  ['RFC #7 again', '45:RFC #7 https://example.org/harbour/rfcs/pull/9'],
  ['(#3)', '45:#3 https://example.org/harbour/rfcs/pull/3'],
])('%s has one', (line, expected) => expect(withLine(line)).toEqual([expected]));

describe('none', () => {
  test.each([
    ['on real links', '[RFC 7](https://example.org/a), [#5](https://example.org/b)'],
    ['where nothing is linked', 'RFC 8 and #77'],
    ['in code', '`RFC 7` and `#5`'],
    ['in addresses', 'https://example.org/x#5'],
    ['for another repository', 'harbour/other#5'],
    ['in words', 'c#5 and #5th and #5-a'],
    ['for RFCs whose pull request has the number', 'RFC 5'],
  ])('%s', (_, line) => expect(withLine(line)).toEqual([]));

  test('where two repositories have the number', () =>
    expect(withLine('#5, not https://example.org/other/rfcs/pull/5')).toEqual([]));

  test('for what no link may lead to', () =>
    expect(withLine('RFC 11, see [RFC 11](command:rfcs/x), [RFC 11](javascript:rfcs/x)')).toEqual([]));
});

test('a file beside the minutes is a target', () =>
  expect(withLine('RFC 12; [RFC 12](../rfcs/0012-light.md)')).toEqual(['45:RFC 12 ../rfcs/0012-light.md']));

describe('what the folder knows is a target', () => {
  const day = (date: string, line: string): string =>
    minutesOf(date, { Attendees: 'Ada Byron' }, `- Ada: ${line}\n`);
  const known = (files: Readonly<Record<string, string>>): readonly string[] => {
    const text = day('2031-05-07', 'RFC 0007 waits');
    const meeting = new Folder({ ...files, 'minutes/a.md': text }).meeting('minutes/a.md');
    return documentLinks(meeting).map(({ href }) => href);
  };
  const FILE = { 'rfcs/0007-light-the-pier.md': '# Light the pier\n' };
  const APRIL = { 'minutes/b.md': day('2031-04-02', '[RFC 7](https://example.org/rfcs/pull/3)') };

  test.each([
    ['the address that other meetings link', { ...FILE, ...APRIL }, ['https://example.org/rfcs/pull/3']],
    ['else the file', FILE, ['../rfcs/0007-light-the-pier.md']],
    ['unless there are two', { ...FILE, 'rfcs/0007-again.md': '# Again\n' }, []],
    [
      'unless the meetings do not agree',
      { ...APRIL, 'minutes/c.md': day('2031-03-05', '[RFC 7](https://example.org/rfcs/pull/4)') },
      [],
    ],
  ])('%s', (_, files, expected) => expect(known(files)).toEqual(expected));
});
