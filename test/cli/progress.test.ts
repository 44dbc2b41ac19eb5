/** What is shown of a long run on a terminal, whichever command takes so long. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesOf } from '../support/folder';
import { ran } from '../support/ran';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'minutes-progress-'));
  mkdirSync(join(root, '.git'));
  for (const day of ['2031-02-12', '2031-03-12'])
    writeFileSync(join(root, `${day}.md`), minutesOf(day, { Attendees: 'Ada Byron' }, '- Ada: light\n'));
  writeFileSync(join(root, 'people.txt'), 'Ada Byron (ADB)\n');
});

afterAll(() => rmSync(root, { recursive: true }));

test.each(['check', 'new --output -', 'report', 'roster check people.txt'])(
  '%s tells how many files have been read',
  (command) => {
    const shown: string[] = [];
    ran(command.split(' '), { cwd: root, today: '2031-04-20', progress: (text) => shown.push(text) });
    expect(shown).toContain('Reading minutes: 2 of 2 files');
  },
);

test('a check tells how many files have been checked', () => {
  const shown: string[] = [];
  ran(['check'], { cwd: root, progress: (text) => shown.push(text) });
  expect(shown).toEqual(expect.arrayContaining(['Checking: 0 of 2 files', 'Checking: 1 of 2 files']));
});
