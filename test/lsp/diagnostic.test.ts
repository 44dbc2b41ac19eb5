import { expect, test } from 'vitest';
import { toDiagnostic } from '../../server/src/lsp/diagnostic';
import type { Session } from '../../server/src/lsp/session';
import { Snapshot } from '../../server/src/lsp/snapshot';
import type { Finding } from '../../server/src/service/diagnose';

const record = { kind: 'minutes', topics: [{ place: { start: 9, end: 12, line: 2, character: 4 } }] };
const session = {
  ...{ client: { relatedInformation: true, positionEncoding: 'utf-16' }, rulePages: '' },
  archives: { of: () => new Map([['file:///b.md', record]]) },
} as unknown as Session;
const finding: Finding = {
  ...{ rule: 'dropped-followup', severity: 'information', message: 'a', fixes: () => [] },
  span: { start: 2, end: 3 },
  related: [{ span: { start: 0, end: 1 }, message: 'here' }],
  elsewhere: [
    { uri: 'file:///b.md', topic: 0, message: 'there' },
    { uri: 'file:///c.md', message: 'somewhere' },
  ],
};

test('places in other files are shown beside those of the document', () => {
  const at = (line: number, character: number, end = character) => ({
    start: { line, character },
    end: { line, character: end },
  });
  expect(toDiagnostic(session, new Snapshot('file:///a.md', 1, 'x\ny'), finding).relatedInformation).toEqual([
    { message: 'here', location: { uri: 'file:///a.md', range: at(0, 0, 1) } },
    { message: 'there', location: { uri: 'file:///b.md', range: at(2, 4) } },
    { message: 'somewhere', location: { uri: 'file:///c.md', range: at(0, 0) } },
  ]);
});
