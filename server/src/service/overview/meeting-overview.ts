/** What there is to know of a meeting at a glance. */
import type { Span } from '../../markdown/span';
import type { Meeting } from '../../minutes/meeting';
import { perMeeting } from '../../minutes/remembered';
import { attendanceItems } from './attendance-items';
import { actionItems, decisionItems, promiseItems } from './outcome-items';
import type { OverviewItem } from './overview-item';
import { rfcItems } from './rfc-items';
import { topicItems } from './topic-items';

/** The branches that are not empty: those with a few items first, and then what was said, which has many. */
export const meetingOverview = perMeeting((meeting: Meeting): readonly OverviewItem<Span>[] => [
  ...attendanceItems(meeting),
  ...decisionItems(meeting),
  ...actionItems(meeting),
  ...promiseItems(meeting),
  ...rfcItems(meeting),
  ...topicItems(meeting),
]);
