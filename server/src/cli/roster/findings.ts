/** All that is found in rosters, and in the minutes that know their people. */
import type { Archive } from '../../archive/archive';
import type { MinutesRecord } from '../../archive/record';
import { pathOfUri } from '../../host/paths';
import { readSource } from '../../markdown/source';
import { byPosition } from '../../markdown/span';
import { fold } from '../../minutes/fold';
import { grouped } from '../../minutes/grouped';
import type { Knowledge } from '../../minutes/knowledge';
import { counted } from '../../service/counted';
import { namedFrom } from '../files/named-from';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import { duplicatesIn } from './duplicates';
import { unusualLinesIn } from './lines';
import { type MissingSpeaker, missingSpeakers } from './missing-speakers';
import { unsortedIn } from './order';
import type { RosterFile } from './roster-file';
import type { Remark, RosterFinding } from './roster-finding';
import { unusedPeople } from './unused-people';

interface Around {
  readonly archive: Archive;
  /** What the project and the rosters know. */
  readonly base: Knowledge;
  /** Whether those are told who came to none of the meetings. */
  readonly unused: boolean;
  readonly cwd: string;
}

/** Roster by roster in the order of their texts, then whoever is in none of them, in the order in which they first spoke. */
export function findingsIn(
  rosters: readonly RosterFile[],
  { archive, base, unused, cwd }: Around,
): readonly RosterFinding[] {
  const unusedIn = unused ? unusedPeople(archive, base) : () => [];
  const own = rosters.flatMap((roster) => {
    const { file, source } = roster;
    const remarks = [...remarksOn(roster), ...unusedIn(roster)];
    return remarks.sort(byPosition).map((remark) => ({ ...remark, file, source }));
  });
  const read = ({ uri }: MinutesRecord): string | undefined => textOf(pathOfUri(uri) ?? '', cwd);
  // To a roster that nobody could read everybody is missing.
  const missing = base.people.length === 0 ? [] : missingSpeakers({ archive, base, read });
  return [...own, ...missing.map((speaker) => findingOn(speaker, read(speaker.first.record) ?? '', cwd))];
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

function findingOn(
  { name, isListed, first, meetings }: MissingSpeaker,
  text: string,
  cwd: string,
): RosterFinding {
  const { record, span } = first;
  const often =
    meetings === 1
      ? 'speaks in this meeting'
      : `speaks in ${counted(meetings, 'meeting')}, here for the first time,`;
  return {
    ...{ file: namedFrom(cwd, pathOfUri(record.uri) ?? record.uri), source: readSource(text), span },
    check: 'speaker-not-in-roster',
    // A label alone may be a slip of the pen.
    severity: isListed || meetings > 1 ? 'warning' : 'information',
    message: `“${name}” ${often} and is in no roster: ${isListed ? 'add the person' : 'add the person, or correct the label'}`,
  };
}

/** Undefined where the file is not there any more, or nobody may read it. */
function textOf(path: string, cwd: string): string | undefined {
  try {
    return readTextFile(path, cwd);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
