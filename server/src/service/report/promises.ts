/** What was put off to the next meeting, and what that has on it. */
import type { MinutesRecord, SaidRecord } from '../../archive/record';
import { contentWords } from '../../minutes/content-words';
import type { KnownMeeting } from '../../minutes/known-meeting';
import { isTouched } from '../../minutes/touched';
import { at } from './at';
import type { At, ReportedPromise } from './report';
import { saidText } from './said-text';

export function promisesOf(meetings: readonly MinutesRecord[]): readonly ReportedPromise[] {
  return meetings.flatMap(({ day, promises }, meeting) => {
    if (promises.length === 0) return [];
    const next = meetings.findIndex((other) => day !== undefined && (other.day ?? '') > day);
    return promises.map((promise): ReportedPromise => {
      const { topic, place } = promise;
      const what = { text: saidText(promise), ...(topic !== undefined && { topic }), at: at(meeting, place) };
      // What comes after a meeting without a day, nobody knows.
      return { ...what, ...(day === undefined ? { state: 'unclear' } : fate(promise, meetings, next)) };
    });
  });
}

function fate(
  promise: SaidRecord,
  meetings: readonly MinutesRecord[],
  index: number,
): Pick<ReportedPromise, 'state' | 'keptAt'> {
  const next = meetings[index];
  if (next === undefined) return { state: 'open' };
  const isKept = isOn(next, promise);
  if (isKept === undefined) return { state: 'unclear' };
  const keptAt = isKept ? whereOn(next, index, promise) : undefined;
  return { state: isKept ? 'kept' : 'dropped', ...(keptAt && { keptAt }) };
}

function isOn(
  meeting: KnownMeeting,
  { text, topic, links = [], numbers = [] }: SaidRecord,
): boolean | undefined {
  const words = contentWords(`${topic ?? ''} ${text}`);
  return isTouched(meeting, { topic, words, links: links.map((href) => ({ href })) }, numbers);
}

/** The first topic, mention or decision of the meeting that alone would do. */
function whereOn(meeting: MinutesRecord, index: number, promise: SaidRecord): At | undefined {
  const { topics, rfcs, decisions } = meeting;
  const nothing = { ...meeting, topics: [], rfcs: [], decisions: [] };
  const topic = topics.find((one) =>
    isOn({ ...nothing, topics: [one], rfcs: one.rfcs.flatMap((rfc) => rfcs[rfc] ?? []) }, promise),
  );
  const found =
    topic ??
    rfcs.find((one) => isOn({ ...nothing, rfcs: [one] }, promise)) ??
    decisions.find((one) => isOn({ ...nothing, decisions: [one] }, promise));
  return found && at(index, found.place);
}
