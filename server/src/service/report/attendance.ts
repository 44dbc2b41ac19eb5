/** Who was there, over many meetings. */
import { compared } from '../../archive/compared';
import type { ListRecord, MinutesRecord, PersonRecord } from '../../archive/record';
import { foldNear } from '../../minutes/fold';
import type { KnownPeople } from '../../minutes/known-people';
import type { KnownPerson } from '../../minutes/known-person';
import { at } from './at';
import type { Attendance, Listed } from './report';

/** @param known says who the entries of lists are */
export function attendanceOf(
  meetings: readonly MinutesRecord[],
  known: Pick<KnownPeople, 'identify'>,
): readonly Attendance[] {
  const rows = new Map<KnownPerson | string, Row>();
  meetings.forEach(({ lists }, meeting) => {
    for (const list of lists) for (const person of list.people) add(rows, meeting, list, { person, known });
  });
  return [...rows.values()].map(attendance).sort(byPresence);
}

interface Row {
  readonly name: string;
  /** By meetings. */
  readonly listed: Map<number, Listed>;
}

interface Entry {
  readonly person: PersonRecord;
  readonly known: Pick<KnownPeople, 'identify'>;
}

function add(
  rows: Map<KnownPerson | string, Row>,
  meeting: number,
  list: ListRecord,
  { person, known }: Entry,
): void {
  const { name, abbreviation, nicknames, handles = [] } = person;
  const somebody = known.identify({ name, abbreviation, handles, ...(nicknames && { nicknames }) });
  // A first name alone is no identity, but within one committee the same name is the same line.
  const key = somebody ?? foldNear(name);
  const row = rows.get(key) ?? { name: somebody?.name ?? name, listed: new Map() };
  rows.set(key, row);
  const presence = person.presence ?? list.presence;
  const before = row.listed.get(meeting);
  const group = before?.group || list.group;
  if (before !== undefined && (before.presence === presence || before.presence === 'both')) return;
  row.listed.set(
    meeting,
    before === undefined
      ? { presence, group, at: at(meeting, person.place) }
      : { ...before, presence: 'both', group },
  );
}

function attendance({ name, listed }: Row): Attendance {
  const all = [...listed.values()];
  const came = all.filter(({ presence }) => presence !== 'absent');
  // The list of those who did not come says nothing of where somebody belongs.
  return { name, group: came.at(-1)?.group ?? '', present: came.length, listed: all };
}

function byPresence(a: Attendance, b: Attendance): number {
  return b.present - a.present || b.listed.length - a.listed.length || compared(a.name, b.name);
}
