/** Somebody is listed as present and as absent. */
import type { Attendee, Meeting } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { isPartial } from '../minutes/presence-notes';
import { rollCalls } from '../minutes/roll-calls';
import { removeEntry } from './remove-entry';
import type { Fix, Found, Rule } from './rule';

export const attendanceConflict: Rule = {
  id: 'attendance-conflict',
  severity: 'warning',
  summary: 'Somebody is listed as present and as absent.',
  *check(meeting) {
    const called = new Set(rollCalls(meeting).flatMap(({ entries }) => entries));
    for (const person of meeting.people.all) yield* conflict(meeting, person, called);
  },
};

function* conflict(
  meeting: Meeting,
  { name, entries }: Person,
  called: ReadonlySet<Attendee>,
): Iterable<Found> {
  const own = entries.filter((entry) => called.has(entry));
  const present = own.find(({ presence }) => presence === 'present');
  const absent = own.find(({ presence }) => presence === 'absent');
  if (present === undefined || absent === undefined) return;
  // Who came late or left early stands in both lists with good reason, and says so.
  if (own.some(({ notes }) => isPartial(notes))) return;
  const [first, second] = present.span.start < absent.span.start ? [present, absent] : [absent, present];
  yield {
    span: second.nameSpan,
    message: `"${name}" is listed as present and as absent: remove one of the entries, or say what was the case, as in "${name} (from 11:30)"`,
    related: [{ span: first.nameSpan, message: `Listed as ${first.presence} here` }],
    fixes: () => [...removal(meeting, absent, present), ...removal(meeting, present, absent)],
  };
}

function removal(meeting: Meeting, entry: Attendee, other: Attendee): readonly Fix[] {
  const removed = removeEntry(meeting.source.text, entry, other);
  if (removed === undefined) return [];
  return [
    { title: `Remove "${entry.name}" from those ${entry.presence}${removed.kept}`, edits: removed.edits },
  ];
}
