/** Who is in a roster and came to none of the meetings that are known. */
import type { Archive } from '../../archive/archive';
import type { MinutesRecord } from '../../archive/record';
import { fold } from '../../minutes/fold';
import type { Knowledge } from '../../minutes/knowledge';
import type { KnownPerson } from '../../minutes/known-person';
import { counted } from '../counted';
import type { RosterFile } from './roster-file';
import type { Remark } from './roster-finding';

/** @param base what the project and the rosters know */
export function unusedPeople(archive: Archive, base: Knowledge): (roster: RosterFile) => readonly Remark[] {
  const used = new Set(
    archive.meetings.flatMap((record) => namedIn(record, base)).map(({ name }) => fold(name)),
  );
  const count = counted(archive.meetings.length, 'meeting');
  return ({ entries }) =>
    entries
      .filter(({ name }) => !used.has(fold(name)))
      .map(({ name, span }) => ({
        ...{ span, check: 'unused-person', severity: 'information' },
        message: `“${name}” is in no list of the minutes (${count}), and does not speak in them`,
      }));
}

/** All who may be meant: who is in doubt was there. */
function namedIn({ lists, speakers, roles }: MinutesRecord, base: Knowledge): readonly KnownPerson[] {
  const people = lists.flatMap((list) => list.people);
  const names = [
    ...people.flatMap(({ name, abbreviation = [], nicknames = [], handles = [] }) =>
      [name, nicknames, handles, abbreviation].flat(),
    ),
    ...[...speakers, ...roles].map(({ name }) => name),
  ];
  return [
    ...names.flatMap((name) => base.resolve(name)?.all ?? []),
    ...people.flatMap(({ name }) => base.similar(name) ?? []),
  ];
}
