/**
 * How the processor time of each feature grows with a text. Times are noisy, so they are only a guard: a growth counts
 * that is far from linear, of a step that takes long, four times in a row.
 */
import { expect } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';

/** Of ten times the text. What is linear has 10, what is quadratic 100. */
const MOST = 35;
/** What takes no longer, in milliseconds, is not looked at. */
const SHORT = 100;

type Times = Readonly<Record<string, number>>;
type TimesFor = (size: number) => Times;

/**
 * @param make gives a text of a size; that size and a tenth of it are compared
 * @param know gives what is known besides, for a text of a size
 */
export function expectLinear(
  make: (size: number) => string,
  size: number,
  know: (size: number) => Knowledge = () => NOTHING_KNOWN,
): void {
  const timesFor: TimesFor = (some) => timesOf(make(some), know(some));
  const first = timesFor(size);
  let suspects = slow(first);
  // Most are cleared by the first times, although those have the time in them that V8 takes to compile.
  for (let attempt = 0; attempt <= 3 && suspects.length > 0; attempt++) {
    const ratios = ratiosOf(timesFor, size, attempt === 0 ? first : timesFor(size));
    suspects = suspects.filter((step) => (ratios[step] ?? 0) > MOST);
    if (attempt === 3)
      expect(suspects.map((step) => `${step}: ${ratios[step]?.toFixed()} times the time`)).toEqual([]);
  }
}

function slow(times: Times): readonly string[] {
  return Object.keys(times).filter((step) => (times[step] ?? 0) > SHORT);
}

/** @param large the times for a text of the size */
function ratiosOf(timesFor: TimesFor, size: number, large: Times): Times {
  const small = medians([1, 2, 3].map(() => timesFor(size / 10)));
  return Object.fromEntries(
    Object.entries(large).map(([step, time]) => [step, time / Math.max(1, small[step] ?? 1)]),
  );
}

function medians(all: readonly Times[]): Times {
  const steps = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    steps.map((step) => [step, all.map((times) => times[step] ?? 0).sort((a, b) => a - b)[1] ?? 0]),
  );
}

/** The processor time of each step, in milliseconds. */
function timesOf(text: string, knowledge: Knowledge): Times {
  const read = timed(() => parse(text, knowledge));
  const meeting = read.result;
  const actionsFor = (start: number, kinds: readonly string[]) =>
    timed(() =>
      actions(meeting, { span: { start, end: text.length }, kinds, severities: {}, snippets: true }),
    ).time;
  return {
    detect: timed(() => isMinutes(text, 'meetings/2026-03-04.md', { include: [], exclude: [] })).time,
    parse: read.time,
    diagnose: timed(() => diagnose(meeting, {})).time,
    complete: timed(() => complete(meeting, text.length)).time,
    'actions of all': actionsFor(0, []),
    'actions at the end': actionsFor(text.length, []),
    'fix all': actionsFor(0, ['source']),
  };
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1_000 };
}
