/** The branch of the overview of all meetings with the meetings themselves. */
import { grouped } from '../../minutes/grouped';
import { t } from '../../words/words';
import type { CommitteeReport } from '../report/report';
import type { ArchiveItem } from './archive-item';
import { dayIn } from './archive-place';
import { branch } from './overview-item';

/** The last one first. */
export function meetingItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const present = grouped(
    committee.people.flatMap(({ listed }) => listed.filter(({ presence }) => presence !== 'absent')),
    ({ at }) => at.meeting,
  );
  const decisions = grouped(committee.decisions, ({ at }) => at.meeting);
  const items = committee.meetings.map(
    ({ uri, path, title }, index): ArchiveItem => ({
      ...{ id: `meeting ${path}`, kind: 'meeting', label: dayIn(committee, index) },
      facts: [
        ...countFact(present.get(index), (count) => t('{0} present', count)),
        ...countFact(decisions.get(index), (count) =>
          count === 1 ? t('1 decision') : t('{0} decisions', count),
        ),
      ],
      more: [title, path],
      place: { uri, line: 0, character: 0 },
    }),
  );
  const about = { id: 'meetings', kind: 'meetings', label: t('Meetings') } as const;
  const count = items.length + committee.omitted;
  return branch(
    { ...about, facts: [String(count)] },
    [...items.toReversed(), ...omittedItems(committee)],
    false,
  );
}

function countFact(all: readonly unknown[] | undefined, fact: (count: number) => string): readonly string[] {
  return all === undefined ? [] : [fact(all.length)];
}

function omittedItems({ omitted }: CommitteeReport): readonly ArchiveItem[] {
  if (omitted === 0) return [];
  const label =
    omitted === 1
      ? t('1 earlier meeting is not looked at')
      : t('{0} earlier meetings are not looked at', omitted);
  return [{ id: 'omitted', kind: 'omitted', label, facts: [] }];
}
