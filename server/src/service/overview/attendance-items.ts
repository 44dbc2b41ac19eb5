/** The branch of an overview that says who was there. */
import type { Span } from '../../markdown/span';
import type { Attendee, Meeting } from '../../minutes/meeting';
import { whoIs } from '../../minutes/occurrence';
import type { Person } from '../../minutes/people';
import { talkOf } from '../../minutes/talk';
import type { UnlistedSpeaker } from '../../minutes/unlisted-speakers';
import { t } from '../../words/words';
import { type Attendance, attendance, type Listed, type QuorumReached } from './attendance';
import { attendanceFacts } from './attendance-facts';
import { statementsFact } from './counts';
import { branch, type OverviewItem } from './overview-item';

export function attendanceItems(meeting: Meeting): readonly OverviewItem<Span>[] {
  const all = attendance(meeting);
  const items = [
    ...(all.quorum === undefined ? [] : [quorumItem(all.quorum)]),
    ...all.lists.flatMap((listed) => listItems(meeting, listed)),
    ...unlistedItems(all),
  ];
  const about = { id: 'attendance', kind: 'attendance', label: t('Attendance') } as const;
  const quorum = all.quorum === undefined ? [] : [all.quorum.isMet ? t('quorum met') : t('quorum not met')];
  const facts = [...attendanceFacts(all), ...quorum];
  return branch({ ...about, facts }, items, false);
}

function quorumItem({ isMet, voters, needed }: QuorumReached): OverviewItem<Span> {
  return {
    id: 'quorum',
    kind: isMet ? 'quorum met' : 'quorum not met',
    label: isMet ? t('Quorum met') : t('Quorum not met'),
    facts: [t('{0} of the {1} needed', voters, needed)],
  };
}

function listItems(meeting: Meeting, { list, people }: Listed): readonly OverviewItem<Span>[] {
  const { title, presence, titleSpan } = list;
  const label = title.replace(/\s*[:：]\s*$/u, '') || (presence === 'present' ? t('Present') : t('Absent'));
  const items = people.map(({ person, entry }) => personItem(meeting, person, entry));
  const about = { id: `list ${title}`, kind: 'list', label, place: titleSpan } as const;
  const role =
    presence === 'present' ? t('list of those who were there') : t('list of those who were not there');
  return branch({ ...about, role, facts: [String(items.length)] }, items, true);
}

function personItem(
  meeting: Meeting,
  person: Person,
  { nameSpan, presence, group }: Attendee,
): OverviewItem<Span> {
  const said = talkOf(meeting, { who: whoIs(person) });
  const count = said.alone + said.together.length;
  return {
    id: `person ${person.id}`,
    kind: presence,
    label: person.name,
    facts: [...(presence === 'absent' ? [t('absent')] : []), ...(count === 0 ? [] : [statementsFact(count)])],
    ...(presence === 'present' && { role: t('present') }),
    more: group === '' ? [] : [group],
    place: nameSpan,
  };
}

function unlistedItems({ unlisted }: Attendance): readonly OverviewItem<Span>[] {
  const items = unlisted.map((speaker) => unlistedItem(speaker));
  const about = { id: 'unlisted', kind: 'list', label: t('In no list') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

function unlistedItem({ name, labels, known }: UnlistedSpeaker): OverviewItem<Span> {
  return {
    id: `unlisted ${name}`,
    kind: 'unlisted',
    label: name,
    facts: [statementsFact(labels.length)],
    role: t('speaks, but is in no list'),
    more: known === undefined ? [] : [t('The other meetings know {0}', known.name)],
    place: labels[0]?.span,
  };
}
