/** The fields of a meeting's header, which are written like what somebody says: `Meeting ID: 987 1234 5678`. */
import type { Meeting, Statement } from './meeting';
import { perMeeting } from './remembered';
import { isDiscussion, isSpeaker, standingOfLabel } from './speakers';

/** What stands below the title, before the first list of people and the first topic, and is said by nobody who is listed. */
export const headerFields = perMeeting((meeting): ReadonlySet<Statement> => {
  const end = endOfHeader(meeting);
  const header = meeting.sections.filter(({ kind, span }) => IN_HEADER.has(kind) && span.start < end);
  return new Set(
    header.flatMap(({ statements }) => {
      const isTalk = statements.some((statement) => isSpeaker(standingOfLabel(meeting, statement)));
      return isTalk ? [] : statements.filter(({ line }) => line.start < end);
    }),
  );
});

const IN_HEADER: ReadonlySet<string> = new Set(['title', 'other']);

/** Nothing is a header where neither a list nor a topic follows: they are notes. */
function endOfHeader({ lists, sections }: Meeting): number {
  const starts = [
    ...lists.flatMap(({ entries: [first] }) => first?.span.start ?? []),
    ...sections.filter(isDiscussion).map(({ span }) => span.start),
  ];
  return starts.reduce((least, start) => Math.min(least, start), starts[0] ?? 0);
}
