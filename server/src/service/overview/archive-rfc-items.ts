/** The branch of the overview of all meetings with the way of each RFC. */
import { t } from '../../words/words';
import type { CommitteeReport, RfcStep, RfcWay } from '../report/report';
import { nameOfRfc } from '../report/report-words';
import type { ArchiveItem } from './archive-item';
import { dayIn, placeIn } from './archive-place';
import { branch } from './overview-item';

export function rfcWayItems(committee: CommitteeReport): readonly ArchiveItem[] {
  const items = committee.rfcs.map((way) => wayItem(committee, way));
  const about = { id: 'rfcs', kind: 'rfcs', label: t('RFCs') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, false);
}

function wayItem(committee: CommitteeReport, way: RfcWay): ArchiveItem {
  const { number, title, href, file, steps } = way;
  const last = steps.at(-1);
  return {
    id: `rfc ${number ?? href ?? title}`,
    kind: 'rfc',
    label: nameOfRfc(way),
    facts: [
      ...(file?.status === undefined ? [] : [file.status]),
      ...(last ? [lastFact(committee, way)] : []),
    ],
    // That it was decided is not yet what: it may have been rejected.
    more: [decidedIn(way)?.text, href].filter((line) => line !== undefined),
    // Its own text, where there is one; else where it was talked about last.
    place:
      file === undefined ? last && placeIn(committee, last.at) : { uri: file.uri, line: 0, character: 0 },
    below: {
      isOpen: false,
      items: () => steps.toReversed().map((step, index) => stepItem(committee, step, steps.length - index)),
    },
  };
}

/** What was decided counts for more than that it was talked about since. */
function lastFact(committee: CommitteeReport, way: RfcWay): string {
  const { steps } = way;
  const decided = decidedIn(way);
  if (decided !== undefined) return t('decided on {0}', dayIn(committee, decided.at.meeting));
  const last = steps.findLast(({ kind }) => kind === 'promised') ?? steps.at(-1);
  const day = dayIn(committee, last?.at.meeting ?? 0);
  return last?.kind === 'promised' ? t('put off on {0}', day) : t('last on {0}', day);
}

function decidedIn({ steps }: RfcWay): RfcStep | undefined {
  return steps.findLast(({ kind }) => kind === 'decided');
}

function stepItem(committee: CommitteeReport, { kind, at, text }: RfcStep, count: number): ArchiveItem {
  return {
    ...{ id: `step ${count}`, kind: 'step', label: dayIn(committee, at.meeting) },
    facts: [STEPS[kind](), ...(text === undefined ? [] : [text])],
    place: placeIn(committee, at),
  };
}

const STEPS: Readonly<Record<RfcStep['kind'], () => string>> = {
  topic: () => t('discussed'),
  named: () => t('named'),
  decided: () => t('decided'),
  promised: () => t('put off'),
};
