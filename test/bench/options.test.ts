/** Wrong use of the benchmarks is told with what to write instead. */
import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from '../../scripts/bench/options.mjs';

test('without options everything is measured', () => {
  const { sizes, edits, only, peers } = readOptions([]);
  expect([sizes, edits, peers]).toEqual([undefined, 200, []]);
  expect(only).toEqual(expect.arrayContaining(['keystroke', 'completion', 'start', 'hour']));
});

test('what may be repeated is collected', () =>
  expect(
    readOptions(['--only', 'burst', '--only', 'worst', '--size', 'day', '--peer', 'other.js']),
  ).toMatchObject({
    only: ['burst', 'worst'],
    sizes: ['day'],
    peers: ['other.js'],
  }));

describe('what there is not is told', () => {
  test.each([
    [['--size', 'week'], 'There is no size "week": write record, day, year.'],
    [['--only', 'speed'], 'There is no measurement "speed": write keystroke, '],
    [['--peer', 'word'], 'There is no peer "word": write vscode, markdownlint, remark'],
    [['--edits', 'many'], '--edits many: write a whole number'],
    [['--edits', '0'], '--edits 0: write a whole number'],
    [['--file', 'a.md', '--size', 'day'], 'leave one of them out'],
    [['--archive', 'nowhere'], '--archive nowhere: there is no such folder'],
    [['--fast'], "Unknown option '--fast'"],
    [['day'], 'Unexpected argument'],
  ])('%j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
