/** What `npm test` tells at its end of those tests that failed. */
import { expect, test } from 'vitest';
import { readReport } from '../../scripts/test/report.mjs';

const totals = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 0 };

test('of vitest, each test that failed and the first line of why', () => {
  const passed = { status: 'passed', fullName: 'Ada speaks', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'Bo speaks',
    failureMessages: ['Error: no Bo\n    at a.ts:1'],
  };
  const testResults = [
    { name: '/work/test/a/b.test.ts', message: '', assertionResults: [passed, failed] },
    { name: '/work/test/c.test.ts', message: '\nError: no module\nat c.ts:1', assertionResults: [] },
  ];
  expect(readReport(JSON.stringify({ ...totals, testResults }), false)).toEqual({
    ...totals,
    failures: ['a/b.test.ts › Bo speaks: Error: no Bo', 'c.test.ts: Error: no module'],
    retries: [],
  });
});

test('of our own runners, what they say', () => {
  const report = { ...totals, failures: ['keys › Ada: no'], retries: ['keys › Bo: no'] };
  expect(readReport(JSON.stringify(report), false)).toEqual(report);
});

test('of a check without tests that fails, that it did', () => {
  expect(readReport(undefined, true)).toMatchObject({ numFailedTests: 0, failures: [] });
  expect(readReport(undefined, false)).toMatchObject({ numFailedTests: 1, failures: [expect.any(String)] });
});
