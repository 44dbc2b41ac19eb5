/**
 * What the build takes for `node:assert/strict` in the web host: as much of it as the suites use, with a message that shows
 * both values.
 */
import { AssertionError, assert as chai } from 'chai';

function ok(value: unknown, message?: string): void {
  chai.isOk(value, message);
}

async function rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  const rejected = await (typeof work === 'function' ? work() : work).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (rejected === undefined) throw new AssertionError('It should be rejected.');
  if (expected !== undefined) chai.match(String(rejected.error), expected);
}

const assert = Object.assign(ok, {
  ok,
  equal: chai.strictEqual,
  notEqual: chai.notStrictEqual,
  deepEqual: chai.deepStrictEqual,
  notDeepEqual: chai.notDeepEqual,
  match: chai.match,
  doesNotMatch: chai.notMatch,
  fail: (message?: string) => chai.fail(message),
  rejects,
});

// biome-ignore lint/style/noDefaultExport: the module that it stands for has one.
export default assert;
