/** `minutes report`: what it prints and writes, and how it ends. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutesOf } from '../support/folder';
import { ran } from '../support/ran';
import { scratchRepository } from '../support/scratch-repository';

const { root, write, read } = scratchRepository();

function report(args: readonly string[], folder = '') {
  return ran(['report', ...args], {
    cwd: join(root(), folder),
  });
}

const lantern = (day: string, names = 'Ada Byron, Tom Carr'): string =>
  minutesOf(day, { Attendees: names }, '- Ada: light\n');
const twoMonths = (): void => {
  for (const day of ['2031-02-12', '2031-03-12']) write(`minutes/${day}.md`, lantern(day));
};

test('Markdown, on the standard output, with links from where one is', () => {
  twoMonths();
  const { out, err, code } = report(['attendance']);
  expect([err, code]).toEqual(['', 0]);
  expect(out).toBe(`<!-- minutes: off -->
<!-- made by minutes report -->

# Report: Lantern committee meeting minutes

2 meetings from 2031-02-12 to 2031-03-12.

## Attendance

✓ present, – absent, ? listed as both; empty where no list has the person.

| Name | Group | Present | [2031-02-12](minutes/2031-02-12.md) | [2031-03-12](minutes/2031-03-12.md) |
| --- | --- | --- | --- | --- |
| Ada Byron |  | 2 of 2 | ✓ | ✓ |
| Tom Carr |  | 2 of 2 | ✓ | ✓ |
`);
  expect(report(['attendance'], 'minutes').out).toContain('(2031-02-12.md)');
});

test('a folder, and the last meetings of it', () => {
  twoMonths();
  write('mill/2031-01-01.md', lantern('2031-01-01', 'Mina Mill'));
  expect(report(['attendance', 'mill']).out).toContain('| Mina Mill |');
  expect(report(['./mill']).out).not.toContain('Ada Byron');
  expect(report([]).out).toContain('# Report\n');
  const last = report(['--last', '1', 'minutes']).out;
  expect(last).toContain('1 meeting on 2031-03-12. 1 meeting before these is left out.');
});

test('a file, in the form that its name says, with links from there', () => {
  twoMonths();
  expect(report(['--output', 'out/report.html']).out).toBe('out/report.html\n');
  expect(read('out/report.html')).toContain('<!DOCTYPE html>');
  expect(read('out/report.html')).toContain('href="../minutes/2031-02-12.md"');
  report(['--output', 'report.json']);
  expect(JSON.parse(read('report.json')).committees[0].meetings[0].file).toBe('minutes/2031-02-12.md');
  report(['--output', 'report.md']);
  expect(read('report.md')).toMatch(/^<!-- minutes: off -->/);
});

test.each(['report.markdown', 'report.TXT', 'report', 'v1.2/report'])('%s is Markdown', (name) => {
  twoMonths();
  expect(report(['--output', name]).code).toBe(0);
  expect(read(name)).toContain('\n# Report');
});

test('a report is no minutes, and may be made again', () => {
  twoMonths();
  for (const name of ['report.html', 'report.json', 'minutes/report.md']) {
    report(['--output', name]);
    const first = read(name);
    expect(report(['--output', name])).toEqual({ out: `${name}\n`, err: '', code: 0 });
    expect(read(name)).toBe(first);
  }
});

test('a table for spreadsheets, which a spreadsheet that saves it has as its own', () => {
  twoMonths();
  const { out, code } = report(['attendance', '--format', 'csv', '--last', '1']);
  expect([out.split('\r\n')[1], code]).toEqual([
    '"Lantern committee meeting minutes","Ada Byron","","present","2031-03-12","minutes/2031-03-12.md","5"',
    0,
  ]);
  const args = ['attendance', '--last', '1', '--output', 'who.csv'];
  for (const time of [1, 2])
    expect([time, report(args).code, read('who.csv')]).toEqual([time, 0, `\uFEFF${out}`]);
  const saved = read('who.csv').replaceAll('"', '');
  write('who.csv', saved);
  expect(report(args)).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already and no report'),
  });
  expect(read('who.csv')).toBe(saved);
});

test('nothing else is written over', () => {
  twoMonths();
  const before = read('minutes/2031-03-12.md');
  const { out, err, code } = report(['--output', 'minutes/2031-03-12.md']);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toMatch(/^minutes: minutes\/2031-03-12\.md: is there already and no report/);
  expect(read('minutes/2031-03-12.md')).toBe(before);
});

test.each([
  [[], 'there are no minutes in this folder'],
  [['nowhere'], 'nowhere: is no folder; name the one that the minutes lie in, or one of attendance, rfcs'],
  [['attendance', 'nowhere'], 'nowhere: is no folder'],
  [['--format', 'pdf'], 'there is no format “pdf”, only md, html, json, csv'],
  [
    ['--format', 'csv'],
    'csv is a table of one part; name it first, as in minutes report actions --format csv',
  ],
  [['--output', 'report.csv'], 'csv is a table of one part'],
  [['--output', 'report.pdf'], '“report.pdf” ends like no format; name one of them with --format'],
  [['--output', 'report.constructor'], '“report.constructor” ends like no format'],
  [['--last', 'all'], '“all” is no number of meetings'],
  [['rfcs', 'a', 'b'], 'report takes one folder, not “b” as well'],
  [['a', 'b'], 'there is no report “a”'],
  [['--fix'], "unknown option '--fix'; “minutes report --help”"],
])('%j cannot be reported on', (args, message) => {
  const { out, err, code } = report(args);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(message);
  expect(existsSync(join(root(), 'report.md'))).toBe(false);
});

test('nothing in the minutes moves the cursor, whatever the form', () => {
  const decided = '## Decisions\n\n- The \u001b[31mpier\u001b]0;x\u0007 is \u202elit\n\n## Minutes';
  write('minutes/2031-02-12.md', lantern('2031-02-12').replace('## Minutes', decided));
  for (const format of ['md', 'html', 'json', 'csv']) {
    const { out } = report(['decisions', '--format', format]);
    expect(out).toMatch(/The .*pier.*lit/);
    expect(out.replace(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
});
