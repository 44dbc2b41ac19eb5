/** What only all entries of a list together say: whether a box, a note or an abbreviation means anything. */
import type { Attendee, AttendeeList } from './attendee';
import type { PlacedEntry } from './attendee-shapes';
import { foldNear } from './fold';
import { grouped } from './grouped';

/** Check boxes count only where somebody has ticked one: a template has them all empty. */
export function attendeesOf(
  title: Pick<AttendeeList, 'group' | 'presence'>,
  read: readonly PlacedEntry[],
): readonly Attendee[] {
  const entries = withNotedNames(read);
  const ticked = entries.some(({ checked }) => checked === true);
  const sharers = grouped(entries, ({ abbreviation }) => abbreviation);
  return entries.map(({ checked, noted: _, ...entry }) => ({
    ...entry,
    ...personalAbbreviation(entry, sharers.get(entry.abbreviation)?.length ?? 0),
    group: title.group,
    presence: ticked && checked === false ? 'absent' : title.presence,
  }));
}

/**
 * `@ada (Ada Byron)`: the note may be the name, and may be an organisation (`Example Mill`). Where the handles of at
 * least half of such entries echo it, it is the name of all of them.
 */
function withNotedNames(entries: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const noted = entries.flatMap((entry) => entry.noted ?? []);
  const sharers = grouped(noted, ({ name }) => name);
  if (noted.filter(({ isEchoed }) => isEchoed).length * 2 < noted.length) return entries;
  return entries.map((entry) => {
    if (entry.noted === undefined || (sharers.get(entry.noted.name)?.length ?? 0) > 1) return entry;
    const { name, nameSpan } = entry.noted;
    return { ...entry, name, nameSpan, notes: entry.notes.filter((note) => note !== name) };
  });
}

/**
 * `(TSC)` behind every second name is a role and `(IBM)` a company: an abbreviation of a person begins like one of
 * the names, and few people share it. One that is neither is a note.
 */
function personalAbbreviation(
  { name, abbreviation, notes, shape }: Pick<Attendee, 'name' | 'abbreviation' | 'notes' | 'shape'>,
  sharers: number,
): Pick<Attendee, 'abbreviation' | 'notes'> {
  if (abbreviation === undefined) return { abbreviation, notes };
  const initial = foldNear(abbreviation).charAt(0);
  const tokens = foldNear(name).split(/[\s-]+/u);
  const personal = sharers < 3 && (shape === 'row' || tokens.some((token) => token.startsWith(initial)));
  return personal ? { abbreviation, notes } : { abbreviation: undefined, notes: [...notes, abbreviation] };
}
