/** Something was decided, and fewer people were there than the project asks for. */
import type { Span } from '../markdown/span';
import { decisionRecords } from '../minutes/decision-records';
import { decisionsIn } from '../minutes/decisions';
import type { Meeting } from '../minutes/meeting';
import { hasPartialLists } from '../minutes/partial-lists';
import { rollCalls } from '../minutes/roll-calls';
import { settledIn } from '../minutes/settled';
import { isDiscussion } from '../minutes/speakers';
import { hasUnreadEntries } from '../minutes/unread-entries';
import { type Attendance, attendanceOf } from '../minutes/voters';
import { t } from '../words/words';
import type { Found, Rule } from './rule';

export const quorumNotMet: Rule = {
  id: 'quorum-not-met',
  severity: 'warning',
  summary: () => t('Something was decided without the quorum of the configuration.'),
  check(meeting) {
    if (meeting.knowledge.quorum === undefined) return [];
    const decided = firstDecided(meeting);
    const attendance = decided === undefined ? undefined : attendanceOf(meeting);
    if (decided === undefined || attendance === undefined || attendance.voters >= attendance.needed)
      return [];
    // Without anybody in the lists, or with others besides them, nobody can tell who was there.
    if (attendance.voters === 0 || hasPartialLists(meeting)) return [];
    // Members are looked for in what cannot be read; how many others are in it nobody knows.
    if (attendance.members === undefined && hasUnreadEntries(meeting)) return [];
    return [found(meeting, decided, attendance)];
  },
};

/** The first vote or decision in the discussion; where it has none, the first one in the record. */
function firstDecided(meeting: Meeting): Span | undefined {
  const { sections } = meeting;
  // In a book of several meetings the lists are those of all of them.
  if (decisionRecords(meeting).count > 1) return undefined;
  for (const section of sections.filter(isDiscussion)) {
    const [first] = settledIn(meeting, section);
    if (first !== undefined) return section.place(first).span;
  }
  for (const section of sections) {
    const [first] = section.kind === 'decisions' ? decisionsIn(section.facts) : [];
    if (first !== undefined) return section.place(first).span;
  }
  return undefined;
}

function found(meeting: Meeting, span: Span, { voters, members, needed }: Attendance): Found {
  const lists = rollCalls(meeting).filter(({ presence }) => presence === 'present');
  return {
    span,
    // It is told once, of whatever was decided first.
    about: 'quorum',
    message:
      members === undefined
        ? t(
            'This was decided with {0}, and the quorum is {1}: if somebody is missing in the lists, add them; if not, the decision may not count',
            voters,
            needed,
          )
        : t(
            'This was decided with {0} of {1} members, and the quorum is {2}: if somebody is missing in the lists, add them; if not, the decision may not count',
            voters,
            members,
            needed,
          ),
    related: lists.map(({ titleSpan }) => ({ span: titleSpan, message: t('Those who were there') })),
    fixes: () => [],
  };
}
