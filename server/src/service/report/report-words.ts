/** What a report says, whatever its form. */
import { t } from '../../words/words';
import type { Part } from './part';
import type {
  Attendance,
  CommitteeReport,
  Listed,
  OpenAction,
  ReportedPromise,
  RfcStep,
  RfcWay,
} from './report';

export function titleOf(committees: readonly CommitteeReport[]): string {
  const [only, ...others] = committees;
  return only !== undefined && others.length === 0 ? t('Report: {0}', only.name) : t('Report');
}

/** Whether a part has nothing to say. */
export function isEmpty(committee: CommitteeReport, part: Part): boolean {
  return committee[part === 'attendance' ? 'people' : part].length === 0;
}

export function titleOfPart(part: Part): string {
  const titles: Readonly<Record<Part, () => string>> = {
    attendance: () => t('Attendance'),
    rfcs: () => t('RFCs'),
    decisions: () => t('Decisions'),
    actions: () => t('Open actions'),
    promises: () => t('Put off to the next meeting'),
  };
  return titles[part]();
}

/** What is said in place of a part that is empty. */
export function nothingOf(part: Part): string {
  const texts: Readonly<Record<Part, () => string>> = {
    attendance: () => t('These minutes have no attendee lists.'),
    rfcs: () => t('These minutes name no RFCs.'),
    decisions: () => t('These minutes record no decisions.'),
    actions: () => t('There are no actions that nobody has ticked.'),
    promises: () => t('Nothing was put off to the next meeting.'),
  };
  return texts[part]();
}

/** `27 meetings from 2031-01-01 to 2031-12-31; 12 meetings before these are left out.` */
export function scopeOf({ meetings, omitted }: CommitteeReport): string {
  const days = meetings.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const count = meetings.length;
  const covered =
    first === undefined || last === undefined
      ? counted(count, t('1 meeting.'), t('{0} meetings.', count))
      : counted(count, t('1 meeting on {0}.', first), t('{0} meetings from {1} to {2}.', count, first, last));
  if (omitted === 0) return covered;
  const before = counted(
    omitted,
    t('1 meeting before these is left out.'),
    t('{0} meetings before these are left out.', omitted),
  );
  return `${covered} ${before}`;
}

function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

export function presenceWord(presence: Listed['presence']): string {
  const words: Readonly<Record<Listed['presence'], () => string>> = {
    present: () => t('present'),
    absent: () => t('absent'),
    both: () => t('listed as present and as absent'),
  };
  return words[presence]();
}

/** What stands for it where there is no room for a word. */
export function presenceSign(presence: Listed['presence']): string {
  return { present: '✓', absent: '–', both: '?' }[presence];
}

/** `5 of 12`: of so many meetings that list the person. */
export function presenceShare({ present, listed }: Attendance): string {
  return t('{0} of {1}', present, listed.length);
}

/** As many people as somebody looks at side by side, and a sentence on those who are left out. */
export function shownPeople(people: readonly Attendance[]): {
  readonly shown: readonly Attendance[];
  readonly left: string | undefined;
} {
  const shown = people.slice(0, MOST_PEOPLE);
  const isWhole = shown.length === people.length;
  return {
    shown,
    left: isWhole ? undefined : t('The {0} of {1} people who came most often.', shown.length, people.length),
  };
}

const MOST_PEOPLE = 200;

export function attendanceLegend(): string {
  return t('✓ present, – absent, ? listed as both; empty where no list has the person.');
}

/** `RFC 0002: Light the pier` */
export function nameOfRfc({ number, title }: RfcWay): string {
  if (number === undefined) return title === '' ? t('An RFC without a title') : title;
  return title === '' ? t('RFC {0}', number) : t('RFC {0}: {1}', number, title);
}

export function stepWord(kind: RfcStep['kind']): string {
  const words: Readonly<Record<RfcStep['kind'], () => string>> = {
    topic: () => t('topic'),
    named: () => t('named'),
    decided: () => t('decided'),
    promised: () => t('put off'),
  };
  return words[kind]();
}

/** Steps in a row of which there is nothing more to tell than their meetings are one. */
export function stepsTogether({ steps }: RfcWay): readonly (readonly RfcStep[])[] {
  const together: RfcStep[][] = [];
  for (const step of steps) {
    const last = together.at(-1);
    if (last?.[0]?.kind === step.kind && step.text === undefined) last.push(step);
    else together.push([step]);
  }
  return together;
}

/** What is said of those of which it is told how they are known. */
export function noteOnEvidence({ rfcs }: CommitteeReport): string | undefined {
  const isNeeded = rfcs.some(({ steps }) => steps.some(({ by }) => evidenceWord(by) !== undefined));
  return isNeeded
    ? t('A decision “by its words” does not name the RFC: it shares most words with the title of this one.')
    : undefined;
}

/** Undefined where nothing has to be told of it: a link or a number says it. */
export function evidenceWord(by: RfcStep['by']): string | undefined {
  return by === 'words' ? t('by its words') : undefined;
}

/** What is said of a decision of which only the first line is shown. */
export function moreInMinutes(): string {
  return t('more in the minutes');
}

/** How long ago it was said; undefined where nobody knows. */
export function ageOf({ meetingsSince }: OpenAction): string | undefined {
  switch (meetingsSince) {
    case undefined:
      return undefined;
    case 0:
      return t('last meeting');
    case 1:
      return t('1 meeting ago');
    default:
      return t('{0} meetings ago', meetingsSince);
  }
}

export function promiseWord(state: ReportedPromise['state']): string {
  const words: Readonly<Record<ReportedPromise['state'], () => string>> = {
    kept: () => t('The next meeting came back to it'),
    dropped: () => t('The next meeting has nothing on it'),
    open: () => t('There was no meeting since'),
    unclear: () => t('Nothing tells whether the next meeting came back to it'),
  };
  return words[state]();
}
