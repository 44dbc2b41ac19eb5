/** The report of all meetings of a folder. */
import type { Archive } from '../../archive/archive';
import type { MinutesRecord } from '../../archive/record';
import type { Knowledge } from '../../minutes/knowledge';
import { attendanceOf } from './attendance';
import { type CommitteeMeetings, committeesOf } from './committees';
import { decisionsOf } from './decisions';
import { openActionsOf } from './open-actions';
import { promisesOf } from './promises';
import type { CommitteeReport, Report, ReportedMeeting } from './report';
import { RfcNames } from './rfc-names';
import { rfcWaysOf } from './rfc-ways';

/** As many as somebody looks at side by side; of a committee that meets every other week those of two years. */
export const MOST_MEETINGS = 50;

/**
 * @param base what the project knows: its roster says who the people are
 * @param most so many meetings of each committee, the last ones
 */
export function reportOf(
  archive: Pick<Archive, 'meetings' | 'rfcs' | 'knowledge'>,
  base: Knowledge,
  most = MOST_MEETINGS,
): Report {
  // No file has an empty address: nobody's view is everybody's.
  const known = archive.knowledge(base, '');
  const committees = committeesOf(archive.meetings, most);
  const names = new RfcNames(
    archive.rfcs,
    committees.flatMap(({ meetings }) => meetings),
  );
  return { committees: committees.map((committee) => committeeReport(committee, known, names)) };
}

function committeeReport(
  { name, meetings, omitted }: CommitteeMeetings,
  known: Knowledge,
  names: RfcNames,
): CommitteeReport {
  return {
    ...{ name, meetings: meetings.map(reported), omitted },
    people: attendanceOf(meetings, known),
    rfcs: rfcWaysOf(names, meetings),
    decisions: decisionsOf(meetings),
    actions: openActionsOf(meetings),
    promises: promisesOf(meetings),
  };
}

function reported({ uri, path, title, day }: MinutesRecord): ReportedMeeting {
  return { uri, path, title, ...(day !== undefined && { day }) };
}
