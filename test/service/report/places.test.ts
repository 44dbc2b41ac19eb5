/** Where the links of a report lead. */
import { expect, test } from 'vitest';
import { commandPlaces } from '../../../server/src/service/report/command-places';
import { linkOut } from '../../../server/src/service/report/html/link';
import { relativePlaces } from '../../../server/src/service/report/places';

const COMMANDS = commandPlaces('minutes.showPlace', 'file:///work/');

test.each(['../rfcs/0003-oil.md', 'rfcs/../../0003-oil.md', '..\\0003-oil.md'])(
  'in the editor nothing is linked that lies outside of the folder: %s',
  (path) => {
    expect(COMMANDS.at(path)).toBeUndefined();
    expect(linkOut(COMMANDS, path, 'RFC 3').source).toBe('RFC 3');
  },
);

test('in the editor what lies in the folder is a command', () => {
  expect(COMMANDS.at('rfcs/0003 ..oil.md')).toContain('0003%2520..oil.md');
  expect(linkOut(COMMANDS, 'rfcs/0003-oil.md', 'RFC 3').source).toContain('href="command:');
});

test('a page may link what lies beside the folder', () => {
  expect(relativePlaces('report.md').at('../rfcs/0003-oil.md')).toBe('../rfcs/0003-oil.md');
});
