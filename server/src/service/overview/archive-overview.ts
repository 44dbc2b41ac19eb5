/** What committees did over all their meetings, at a glance: the report of them as a tree. */
import { t } from '../../words/words';
import type { CommitteeReport, Report } from '../report/report';
import type { ArchiveItem } from './archive-item';
import { meetingItems } from './archive-meeting-items';
import { openActionItems, settledItems, stillPromisedItems } from './archive-outcome-items';
import { peopleItems } from './archive-people-items';
import { rfcWayItems } from './archive-rfc-items';

/** The branches of the only committee, or the committees. */
export function archiveOverview({ committees }: Report): readonly ArchiveItem[] {
  const [first, ...others] = committees;
  if (first === undefined) return [];
  if (others.length === 0) return committeeItems(first);
  return committees.map((committee, index) => {
    const { name, meetings, omitted } = committee;
    const isNamesake = committees.some((other) => other !== committee && other.name === name);
    const path = meetings.at(-1)?.path ?? '';
    return {
      // Two of them may have one name, but no meeting in common.
      ...{ id: `committee ${name} ${meetings[0]?.path}`, kind: 'committee', label: name },
      facts: [meetingsFact(meetings.length + omitted), ...(isNamesake ? [path] : [])],
      more: [path],
      below: { isOpen: index === 0, items: () => committeeItems(committee) },
    };
  });
}

/** What is open comes first, and the list of the meetings last. */
function committeeItems(committee: CommitteeReport): readonly ArchiveItem[] {
  return [
    ...openActionItems(committee),
    ...stillPromisedItems(committee),
    ...rfcWayItems(committee),
    ...settledItems(committee),
    ...peopleItems(committee),
    ...meetingItems(committee),
  ];
}

function meetingsFact(count: number): string {
  return count === 1 ? t('1 meeting') : t('{0} meetings', count);
}
