/** Where something stands that a report has, and on which day that was. */
import type { At, CommitteeReport } from '../report/report';
import type { FilePlace } from './archive-item';

type Meetings = Pick<CommitteeReport, 'meetings'>;

export function placeIn({ meetings }: Meetings, { meeting, line, character }: At): FilePlace | undefined {
  const uri = meetings[meeting]?.uri;
  return uri === undefined ? undefined : { uri, line, character };
}

/** The day of a meeting, or what it is called: its title, else the name of its file. */
export function dayIn({ meetings }: Meetings, index: number): string {
  const { day, title = '', path = '' } = meetings[index] ?? {};
  return day ?? (title || path.slice(path.lastIndexOf('/') + 1));
}
