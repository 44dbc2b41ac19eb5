/** The branch of the overview of all meetings that says who came to how many. */
import { t } from '../../words/words';
import type { Attendance, CommitteeReport, Listed } from '../report/report';
import type { ArchiveItem } from './archive-item';
import { dayIn, placeIn } from './archive-place';
import { branch } from './overview-item';

export function peopleItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const items = committee.people.map((person) => personItem(committee, person));
  const about = { id: 'people', kind: 'people', label: t('People') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, false);
}

function personItem(committee: CommitteeReport, { name, group, present, listed }: Attendance): ArchiveItem {
  const last = listed.at(-1);
  return {
    ...{ id: `person ${name}`, kind: 'present', label: name },
    facts: [t('{0} of {1} meetings', present, committee.meetings.length), ...(group === '' ? [] : [group])],
    place: last && placeIn(committee, last.at),
    below: {
      isOpen: false,
      items: () => listed.toReversed().map((one) => listedItem(committee, one)),
    },
  };
}

function listedItem(committee: CommitteeReport, { presence, group, at }: Listed): ArchiveItem {
  return {
    id: `meeting ${committee.meetings[at.meeting]?.path}`,
    kind: presence === 'absent' ? 'absent' : 'present',
    label: dayIn(committee, at.meeting),
    facts: [PRESENCES[presence](), ...(group === '' ? [] : [group])],
    place: placeIn(committee, at),
  };
}

const PRESENCES: Readonly<Record<Listed['presence'], () => string>> = {
  present: () => t('present'),
  absent: () => t('absent'),
  both: () => t('present and absent'),
};
