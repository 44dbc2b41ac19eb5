/** What there is to know of an open meeting, item by item, for a tree beside the editor. */
import { decoded } from '../minutes/decoded';
import { meetingDay } from '../minutes/meeting-day';
import { meetingOverview } from '../service/overview/meeting-overview';
import { itemsBelow } from '../service/overview/overview-item';
import { shownText } from '../service/overview/shown-text';
import { MEETING_ITEMS, type MeetingItemsParams, type MeetingItemsResult } from '../views-protocol';
import { aboutMinutes } from './about-minutes';
import { toRange } from './convert';
import type { Session } from './session';
import { shownItems } from './shown-items';

/** The client asks for the items below those that are open, and again when nobody has typed for a moment. */
export function registerMeetingItems(session: Session): void {
  session.connection.onRequest(
    MEETING_ITEMS,
    aboutMinutes<MeetingItemsParams, MeetingItemsResult | null>(session, {
      name: 'The items of a meeting',
      nothing: null,
      answer: ({ minutes: { meeting }, params: { path }, snapshot: { uri } }) => {
        const items = itemsBelow(meetingOverview(meeting), path) ?? [];
        return {
          name: nameOf(meetingDay(meeting), meeting.title?.title, uri),
          items: shownItems(items, (span) => ({ uri, range: toRange(meeting.source, span, session.client) })),
        };
      },
    }),
  );
}

function nameOf(day: string | undefined, title: string | undefined, uri: string): string {
  return day ?? shownText(title || decoded(uri.slice(uri.lastIndexOf('/') + 1)), LONGEST);
}

/** In UTF-16 code units. */
const LONGEST = 80;
