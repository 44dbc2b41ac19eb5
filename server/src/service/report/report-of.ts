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
const MOST_MEETINGS = 50;

/**
 * @param base what the project knows: its roster says who the people are
 * @param most so many meetings of each committee, the last ones
 */
export function reportOf(archive: Reported, base: Knowledge, most = MOST_MEETINGS): Report {
  const steps = reportInSteps(archive, base, most);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What a report is made of, as an archive has it. */
export type Reported = Pick<Archive, 'meetings' | 'rfcs' | 'knowledge'>;

/** The same, for whoever has something else to do in between: it yields where that does no harm. */
export function* reportInSteps(
  archive: Reported,
  base: Knowledge,
  most = MOST_MEETINGS,
): Generator<undefined, Report> {
  // No file has an empty address: nobody's view is everybody's.
  const known = archive.knowledge(base, '');
  const { rfcs } = archive;
  const committees = committeesOf(archive.meetings, most);
  yield;
  const names = yield* namesIn(rfcs, committees, { known, most });
  const reports: CommitteeReport[] = [];
  for (const committee of committees) {
    reports.push(keptReport(committee, known, names));
    yield;
  }
  return { committees: reports };
}

interface KeptNames {
  readonly most: number;
  readonly names: RfcNames;
}

/** What is known is another object as soon as a file says something else of an RFC, or comes or goes. */
const keptNames = new WeakMap<Knowledge, KeptNames>();

function* namesIn(
  rfcs: Reported['rfcs'],
  committees: readonly CommitteeMeetings[],
  { known, most }: { readonly known: Knowledge; readonly most: number },
): Generator<undefined, RfcNames> {
  const kept = keptNames.get(known);
  if (kept?.most === most) return kept.names;
  const names = new RfcNames(rfcs);
  yield* names.join(committees.flatMap(({ meetings }) => meetings));
  keptNames.set(known, { most, names });
  return names;
}

interface KeptReport {
  readonly meetings: readonly MinutesRecord[];
  readonly names: RfcNames;
  readonly report: CommitteeReport;
}

/** By the last meeting of the committee. One record that changed makes one report anew. */
const keptReports = new WeakMap<MinutesRecord, KeptReport>();

function keptReport(committee: CommitteeMeetings, known: Knowledge, names: RfcNames): CommitteeReport {
  const { name, meetings, omitted } = committee;
  const last = meetings.at(-1);
  const kept = last && keptReports.get(last);
  // The names are others whenever something else is known.
  if (kept?.names === names && isSame(kept.meetings, meetings)) return { ...kept.report, name, omitted };
  const report = committeeReport(committee, known, names);
  if (last !== undefined) keptReports.set(last, { meetings, names, report });
  return report;
}

function isSame(a: readonly MinutesRecord[], b: readonly MinutesRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => record === b[index]);
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
