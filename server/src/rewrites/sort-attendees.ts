/**
 * Attendee lists in the order of the names. Texts change places and are not written anew: whatever an entry says, and
 * whatever hangs below it, goes with it.
 */
import { applyEdits, type Edit } from '../markdown/edit';
import { byPosition, textOf } from '../markdown/span';
import { saidOf } from '../minutes/attendee';
import { fold, foldNear } from '../minutes/fold';
import type { Attendee, AttendeeList, Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { words } from '../minutes/vocabulary/index';
import { attendeeRuns } from './attendee-runs';
import type { Movable } from './movable';

/**
 * The edits that sort every attendee list: by first names, or by last names where another list of the file is in that
 * order. Whoever leads the committee and stands first stays there.
 */
export function sortAttendees(meeting: Meeting): readonly Edit[] {
  const keyOf = areByLastName(meeting) ? byLastName : foldNear;
  const edits = meeting.lists.flatMap((list) => sortList(meeting, list, keyOf)).sort(byPosition);
  return edits.length === 0 || saysTheSame(meeting, edits) ? edits : [];
}

type KeyOf = (name: string) => string;

function byLastName(name: string): string {
  const parts = foldNear(name).split(' ');
  return `${parts.at(-1)} ${parts.join(' ')}`;
}

/** Whether some list is in the order of last names, and none in that of first names. */
function areByLastName({ lists }: Meeting): boolean {
  const long = lists.filter(({ entries }) => entries.length >= FEWEST);
  const isBy = (keyOf: KeyOf) => long.some(({ entries }) => isSorted(entries.map(({ name }) => keyOf(name))));
  return isBy(byLastName) && !isBy(foldNear);
}

/** So many names are in order by no accident. */
const FEWEST = 4;

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key);
}

function sortList(meeting: Meeting, list: AttendeeList, keyOf: KeyOf): readonly Edit[] {
  return attendeeRuns(meeting, list).flatMap((run, index) => {
    const leads = index === 0 ? leadsOf(meeting, run) : 0;
    return swap(meeting.source.text, run.slice(leads), keyOf);
  });
}

function swap(text: string, run: readonly Movable[], keyOf: KeyOf): readonly Edit[] {
  const keys = new Map(run.map(({ entry }) => [entry, keyOf(entry.name)]));
  const key = ({ entry }: Movable): string => keys.get(entry) ?? '';
  // The sort is stable: who has the same name stays in the same order.
  const sorted = [...run].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return run.flatMap(({ span }, index) => {
    const other = textOf(text, sorted[index]?.span ?? span);
    return other === textOf(text, span) ? [] : [{ span, text: other }];
  });
}

/** How many at the beginning lead the committee. */
function leadsOf(meeting: Meeting, run: readonly Movable[]): number {
  const other = run.findIndex(({ entry }) => !isLead(meeting, entry));
  return other < 0 ? run.length : other;
}

const leads = new Set(words(({ roles }) => roles.chair.fields));

function isLead({ roles, people }: Meeting, { name, notes, isRole }: Attendee): boolean {
  const chairs = roles.filter(({ role }) => role === 'chair').flatMap(({ names }) => names);
  return (
    isRole === true ||
    notes.some((note) =>
      fold(note)
        .split(/[^\p{L}-]+/u)
        .some((word) => leads.has(word)),
    ) ||
    chairs.some((chair) =>
      people.resolve(chair.text)?.persons.some((person) => fold(person.name) === fold(name)),
    )
  );
}

/** Whether the lists name the same people and say the same of them as before. */
function saysTheSame(meeting: Meeting, edits: readonly Edit[]): boolean {
  const after = parse(applyEdits(meeting.source.text, edits), meeting.knowledge, meeting);
  const said = ({ lists }: Meeting) => lists.map(({ entries }) => entries.map(saidOf).sort().join('\n\n'));
  const [before, now] = [said(meeting), said(after)];
  return before.length === now.length && before.every((one, index) => one === now[index]);
}
