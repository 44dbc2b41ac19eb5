/** The branches of the overview of all meetings that say what came of them, and what is still open. */
import { t } from '../../words/words';
import type { At, CommitteeReport, OpenAction, ReportedPromise } from '../report/report';
import type { ArchiveItem } from './archive-item';
import { dayIn, placeIn } from './archive-place';
import { branch, saidId } from './overview-item';

/** What nobody has ticked. */
export function openActionItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const items = committee.actions.map((action): ArchiveItem => {
    const { text, at, topic } = action;
    return {
      ...{ id: idOf(committee, at, text), kind: 'action', label: text },
      facts: [...actionFacts(action), dayIn(committee, at.meeting)],
      more: topic === undefined ? [] : [topic],
      place: placeIn(committee, at),
    };
  });
  const about = { id: 'actions', kind: 'actions', label: t('Open actions') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

function actionFacts({ text, owners, due, meetingsSince = 0 }: OpenAction): readonly string[] {
  return [
    ...owners.filter((name) => !text.includes(name)),
    ...(due === undefined ? [] : [t('due {0}', due)]),
    ...(meetingsSince < 2 ? [] : [t('open for {0} meetings', meetingsSince)]),
  ];
}

/** What was put off, and has not been taken up since. */
export function stillPromisedItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const open = committee.promises.filter(({ state }) => state === 'open' || state === 'dropped');
  const items = open.toReversed().map((promise): ArchiveItem => {
    const { text, topic, at } = promise;
    return {
      ...{ id: idOf(committee, at, text), kind: 'promise', label: topic ?? text },
      facts: [stateOf(promise), dayIn(committee, at.meeting)],
      more: topic === undefined ? [] : [text],
      place: placeIn(committee, at),
    };
  });
  const about = { id: 'promises', kind: 'promises', label: t('Put off') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

function stateOf({ state }: ReportedPromise): string {
  return state === 'open' ? t('for the next meeting') : t('the next meeting has nothing on it');
}

/** What was decided last comes first. */
export function settledItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const items = committee.decisions.toReversed().map(
    ({ text, topic, at }): ArchiveItem => ({
      ...{ id: idOf(committee, at, text), kind: 'decision', label: text },
      facts: [dayIn(committee, at.meeting), ...(topic === undefined ? [] : [topic])],
      place: placeIn(committee, at),
    }),
  );
  const about = { id: 'decisions', kind: 'decisions', label: t('Decisions') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, false);
}

function idOf({ meetings }: CommitteeReport, { meeting }: At, text: string): string {
  return `${meetings[meeting]?.path} ${saidId(text)}`;
}
