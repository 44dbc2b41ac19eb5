/** All that is found in rosters, and in the minutes that know their people. In English: only the command line says it. */
import type { MinutesRecord } from '../../archive/record';
import { readSource } from '../../markdown/source';
import { byPosition } from '../../markdown/span';
import { fold } from '../../minutes/fold';
import { grouped } from '../../minutes/grouped';
import { counted } from '../counted';
import { duplicatesIn } from './duplicate-people';
import { type MinutesAround, type MissingSpeaker, missingSpeakers } from './missing-speakers';
import type { RosterFile } from './roster-file';
import type { Remark, RosterFinding } from './roster-finding';
import { unsortedIn } from './unsorted-people';
import { unusedPeople } from './unused-people';
import { unusualLinesIn } from './unusual-lines';

interface Around extends MinutesAround {
  /** Whether those are told who came to none of the meetings. */
  readonly unused: boolean;
  /** What the user calls the file of minutes. */
  readonly nameOf: (record: MinutesRecord) => string;
}

/** Roster by roster in the order of their texts, then whoever is in none of them, in the order in which they first spoke. */
export function findingsIn(
  rosters: readonly RosterFile[],
  { archive, base, read, unused, nameOf }: Around,
): readonly RosterFinding[] {
  const unusedIn = unused ? unusedPeople(archive, base) : () => [];
  const own = rosters.flatMap((roster) => {
    const { file, source } = roster;
    const remarks = [...remarksOn(roster), ...unusedIn(roster)];
    return remarks.sort(byPosition).map((remark) => ({ ...remark, file, source }));
  });
  // To a roster that nobody could read everybody is missing.
  const missing = base.people.length === 0 ? [] : missingSpeakers({ archive, base, read });
  const told = missing.map((speaker) => {
    const { record } = speaker.first;
    return { ...remarkOf(speaker), file: nameOf(record), source: readSource(read(record) ?? '') };
  });
  return [...own, ...told];
}

function remarksOn(roster: RosterFile): readonly Remark[] {
  const problems = roster.problems.map(
    ({ span, message }): Remark => ({ span, check: 'roster-form', severity: 'error', message }),
  );
  const duplicates = duplicatesIn(roster);
  const names = grouped(roster.entries, ({ name }) => fold(name));
  const twice = new Set(
    [...names.values()].flatMap((all) => (all.length > 1 ? all.map(({ span }) => span) : [])),
  );
  // Of two who are one, the one that is in the way goes.
  const unsorted = unsortedIn(roster).filter(({ span }) => !twice.has(span));
  return [...problems, ...duplicates, ...unusualLinesIn(roster), ...unsorted];
}

function remarkOf({ name, isListed, first: { span }, meetings }: MissingSpeaker): Remark {
  const often =
    meetings === 1
      ? 'speaks in this meeting'
      : `speaks in ${counted(meetings, 'meeting')}, here for the first time,`;
  return {
    span,
    check: 'speaker-not-in-roster',
    // A label alone may be a slip of the pen.
    severity: isListed || meetings > 1 ? 'warning' : 'information',
    message: `“${name}” ${often} and is in no roster: ${isListed ? 'add the person' : 'add the person, or correct the label'}`,
  };
}
