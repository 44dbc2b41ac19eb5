/** The branches of an overview that say what came of the meeting: decisions, actions, what was put off. */
import { type Span, textOf } from '../../markdown/span';
import { actionsIn } from '../../minutes/actions';
import { decisionRecords } from '../../minutes/decision-records';
import { matterOf } from '../../minutes/matter';
import type { Meeting, Section } from '../../minutes/meeting';
import { outcomesOf } from '../../minutes/outcomes';
import { promisesIn } from '../../minutes/promises';
import { t } from '../../words/words';
import { withoutMarkdown } from '../report/said-text';
import { branch, type OverviewItem, saidId } from './overview-item';

type Item = OverviewItem<Span>;

export function decisionItems(meeting: Meeting): readonly Item[] {
  const records = decisionRecords(meeting);
  const items = outcomesOf(meeting).map(({ section, span, topic }): Item => {
    const isMissing = section.kind !== 'decisions' && records.of(section) !== undefined;
    const said = sentence(section, span);
    return {
      ...said,
      kind: isMissing ? 'unrecorded decision' : 'decision',
      facts: [...(isMissing ? [t('only in the discussion')] : []), ...(topic === undefined ? [] : [topic])],
    };
  });
  const about = { id: 'decisions', kind: 'decisions', label: t('Decisions') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

/** Those that nobody has ticked. */
export function actionItems(meeting: Meeting): readonly Item[] {
  const items = meeting.sections.flatMap((section) =>
    actionsIn(section.facts)
      .filter(({ isDone }) => !isDone)
      .map(({ span, owners, due }): Item => {
        const said = sentence(section, span);
        const others = owners.map(({ text }) => text).filter((name) => !said.label.includes(name));
        return {
          ...{ ...said, kind: 'action' },
          facts: [...others, ...(due === undefined ? [] : [t('due {0}', due.iso)])],
        };
      }),
  );
  const about = { id: 'actions', kind: 'actions', label: t('Open actions') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

export function promiseItems(meeting: Meeting): readonly Item[] {
  const items = meeting.sections.flatMap((section) =>
    promisesIn(section.facts).map((promise): Item => {
      const { topic } = matterOf(section, promise);
      return {
        ...sentence(section, promise.span),
        kind: 'promise',
        facts: topic === undefined ? [] : [topic],
      };
    }),
  );
  const about = { id: 'promises', kind: 'promises', label: t('Put off to the next meeting') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

/** @param span with the offsets of the facts of the section */
function sentence(section: Section, span: Span): Pick<Item, 'id' | 'label' | 'place'> {
  const label = withoutMarkdown(textOf(section.facts.text, span));
  return { id: saidId(label), label, place: section.place(span) };
}
