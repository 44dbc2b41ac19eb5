/** Somebody is listed as present and as absent. */
import { byPosition } from '../markdown/span';
import type { Attendee, Meeting } from '../minutes/meeting';
import type { Person } from '../minutes/people';
import { isPartial } from '../minutes/presence-notes';
import { rollCalls } from '../minutes/roll-calls';
import { t } from '../words/words';
import { removeEntry } from './remove-entry';
import type { Fix, Found, Rule } from './rule';

export const attendanceConflict: Rule = {
  id: 'attendance-conflict',
  severity: 'warning',
  summary: () => t('Somebody is listed as present and as absent.'),
  *check(meeting) {
    // Most meetings have none, and their entries need not be looked for.
    if (!meeting.people.base.all.some(hasBoth)) return;
    const called = new Set(rollCalls(meeting).flatMap(({ entries }) => entries));
    for (const person of meeting.people.all) yield* conflict(meeting, person, called);
  },
};

function hasBoth({ entries: [first, ...others] }: Person): boolean {
  return others.some(({ presence }) => presence !== first?.presence);
}

function* conflict(
  meeting: Meeting,
  { name, entries }: Person,
  called: ReadonlySet<Attendee>,
): Iterable<Found> {
  const own = entries.filter((entry) => called.has(entry));
  const allPresent = own.filter(({ presence }) => presence === 'present');
  const allAbsent = own.filter(({ presence }) => presence === 'absent');
  const [present] = allPresent;
  const [absent] = allAbsent;
  if (present === undefined || absent === undefined) return;
  // Who came late or left early stands in both lists with good reason, and says so.
  if (own.some(({ notes }) => isPartial(notes))) return;
  const [first, second] = present.span.start < absent.span.start ? [present, absent] : [absent, present];
  yield {
    span: second.nameSpan,
    about: name,
    message: t(
      '"{0}" is listed as present and as absent: remove one of the entries, or say what was the case, as in "{0} (from 11:30)"',
      name,
    ),
    related: [
      {
        span: first.nameSpan,
        message: first === present ? t('Listed as present here') : t('Listed as absent here'),
      },
    ],
    fixes: () => [...removal(meeting, allAbsent, present), ...removal(meeting, allPresent, absent)],
  };
}

/** All entries that say the one thing go: as long as one of them stays, so does the conflict. */
function removal(meeting: Meeting, entries: readonly Attendee[], other: Attendee): readonly Fix[] {
  const [first] = entries;
  const removed = entries.map((entry) => removeEntry(meeting.source.text, entry, other));
  const edits = removed.flatMap((each) => each?.edits ?? []).sort(byPosition);
  const overlap = edits.some(({ span }, index) => span.end > (edits[index + 1]?.span.start ?? Infinity));
  if (first === undefined || removed.includes(undefined) || overlap) return [];
  const title =
    first.presence === 'present'
      ? t('Remove "{0}" from those present', first.name)
      : t('Remove "{0}" from those absent', first.name);
  // What several entries say alike is told once.
  const tellings = new Map(
    removed.flatMap((each) => (each === undefined ? [] : [[each.told(''), each.told]])),
  );
  return [{ title: [...tellings.values()].reduce((told, tell) => tell(told), title), edits }];
}
