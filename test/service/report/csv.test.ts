/** A part of a report as a table: what stands in it, and that a spreadsheet takes none of it for a formula. */
import { expect, test } from 'vitest';
import { csv } from '../../../server/src/service/report/csv/csv';
import { isCsvReport, reportAsCsv } from '../../../server/src/service/report/csv/report-as-csv';
import { PARTS, type Part } from '../../../server/src/service/report/part';
import type { CommitteeReport } from '../../../server/src/service/report/report';

test.each([
  ['a, "b"\n c', '"a, ""b"" c"'],
  [12, '"12"'],
  [-1, '"-1"'],
  [undefined, '""'],
  ['=1+2";=1+2', `"'=1+2"";=1+2"`],
  ['+4, 0, -1', `"'+4, 0, -1"`],
  ['- to be seen', `"'- to be seen"`],
  ['@ada looks', `"'@ada looks"`],
  ['\t=1', `"'=1"`],
  ['\r\n@a', `"'@a"`],
  ['＝1', `"'＝1"`],
  ["'tis so: a=b", `"'tis so: a=b"`],
])('%j', (content, expected) => expect(csv([[content]])).toBe(`${expected}\r\n`));

const at = { meeting: 0, line: 3, character: 2 };
const again = { meeting: 1, line: 8, character: 0 };
const LANTERN: CommitteeReport = {
  name: 'Lantern',
  meetings: [
    { uri: 'file:///w/1.md', path: '1.md', title: 'Lantern', day: '2031-01-08' },
    { uri: 'file:///w/2.md', path: '2.md', title: 'Lantern', day: '2031-02-05' },
  ],
  omitted: 0,
  people: [
    { name: 'Ada Byron', group: 'Board', present: 1, listed: [{ presence: 'both', group: 'Board', at }] },
  ],
  rfcs: [
    {
      ...{
        number: '0002',
        title: 'Light the pier',
        file: { uri: '', path: 'rfcs/2.md', status: 'Accepted' },
      },
      steps: [
        { kind: 'topic', at },
        { kind: 'decided', at: again, text: 'Accepted', by: 'link' },
      ],
    },
  ],
  decisions: [{ text: 'Lit', topic: 'Pier', goesOn: true, at }],
  actions: [
    { text: 'Buy oil', owners: ['Ada', 'Tom'], due: '2031-03-01', at, again: [again], meetingsSince: 1 },
  ],
  promises: [{ text: 'Vote', at, state: 'kept', keptAt: again }],
};

test.each<[Part, readonly string[]]>([
  [
    'attendance',
    ['committee,name,group,presence,day,file,line', 'Lantern,Ada Byron,Board,both,2031-01-08,1.md,4'],
  ],
  [
    'rfcs',
    [
      'committee,number,title,link,state,step,text,by,day,file,line',
      'Lantern,0002,Light the pier,rfcs/2.md,Accepted,topic,,,2031-01-08,1.md,4',
      'Lantern,0002,Light the pier,rfcs/2.md,Accepted,decided,Accepted,link,2031-02-05,2.md,9',
    ],
  ],
  ['decisions', ['committee,decision,topic,more,day,file,line', 'Lantern,Lit,Pier,yes,2031-01-08,1.md,4']],
  [
    'actions',
    [
      'committee,action,topic,owners,due,meetingsSince,lastNamed,day,file,line',
      'Lantern,Buy oil,,Ada, Tom,2031-03-01,1,2031-02-05,2031-01-08,1.md,4',
    ],
  ],
  [
    'promises',
    ['committee,promise,topic,state,keptOn,day,file,line', 'Lantern,Vote,,kept,2031-02-05,2031-01-08,1.md,4'],
  ],
])('%s', (part, lines) => {
  const table = reportAsCsv({ committees: [LANTERN] }, part);
  expect(table.replaceAll('"', '').split('\r\n')).toEqual([...lines, '']);
});

test('a table of ours is told from one that a spreadsheet has saved', () => {
  for (const part of PARTS) {
    const table = reportAsCsv({ committees: [] }, part);
    expect([isCsvReport(table), isCsvReport(table.replaceAll('"', ''))]).toEqual([true, false]);
  }
});
