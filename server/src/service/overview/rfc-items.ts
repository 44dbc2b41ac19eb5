/** The branch of an overview with the RFCs, and what became of them. */
import { overlaps, type Span, textOf } from '../../markdown/span';
import type { Meeting, Section } from '../../minutes/meeting';
import { outcomesOf } from '../../minutes/outcomes';
import { promisesIn } from '../../minutes/promises';
import { namedRfcs, type RfcMention } from '../../minutes/rfc-mentions';
import { t } from '../../words/words';
import { withoutMarkdown } from '../report/said-text';
import { rfcCard } from '../rfc-card';
import { branch, type OverviewItem } from './overview-item';

export function rfcItems(meeting: Meeting): readonly OverviewItem<Span>[] {
  const settled = settledIn(meeting);
  const items = namedRfcs(meeting).flatMap((mentions) => rfcItem(meeting, mentions, settled));
  const about = { id: 'rfcs', kind: 'rfcs', label: t('RFCs') } as const;
  return branch({ ...about, facts: [String(items.length)] }, items, true);
}

function rfcItem(
  meeting: Meeting,
  mentions: readonly RfcMention[],
  settled: Settled,
): readonly OverviewItem<Span>[] {
  const topic = mentions.find(({ kind }) => kind === 'topic');
  const mention = topic ?? mentions[0];
  if (mention === undefined) return [];
  const card = rfcCard(meeting, mention);
  const section = topic && sectionAt(meeting, topic);
  const written = withoutMarkdown(textOf(meeting.source.text, mention.span));
  const label = section?.title || (card?.title ?? written);
  const known = (card?.facts ?? []).filter((fact) => !saysNumber(label, fact));
  return [
    {
      ...{ id: `rfc ${mention.keys[0]}`, kind: 'rfc' },
      label,
      facts: [...fateOf(mentions, section, settled), ...known],
      more: card?.more ?? [],
      place: mention.span,
    },
  ];
}

/** Whether a label such as `RFC 0007: Light the pier` has the number that a fact is: `RFC 7`. */
function saysNumber(label: string, fact: string): boolean {
  const number = numberOf(fact);
  return number !== undefined && number === numberOf(label);
}

function numberOf(text: string): string | undefined {
  return /^RFC[ -]?#?(\d{1,9})(?!\d)/i.exec(text)?.[1]?.replace(/^0+/, '');
}

/** With their places. */
interface Settled {
  readonly decisions: readonly { readonly span: Span; readonly topic: string | undefined }[];
  readonly promising: ReadonlySet<Section>;
}

function settledIn(meeting: Meeting): Settled {
  const decisions = outcomesOf(meeting).map(({ section, span, blocks, topic }) => {
    const end = blocks.at(-1)?.span.end ?? span.end;
    return { topic, span: section.place({ start: span.start, end: Math.max(span.end, end) }) };
  });
  const promising = meeting.sections.filter(({ facts }) => promisesIn(facts).length > 0);
  return { decisions, promising: new Set(promising) };
}

/** What this meeting did with it. */
function fateOf(
  mentions: readonly RfcMention[],
  topic: Section | undefined,
  { decisions, promising }: Settled,
): readonly string[] {
  const isDecided = decisions.some(
    (decision) =>
      (topic !== undefined && decision.topic === topic.title) ||
      mentions.some(({ span }) => overlaps(decision.span, span)),
  );
  if (isDecided) return [t('decided here')];
  return topic !== undefined && promising.has(topic) ? [t('put off to the next meeting')] : [];
}

function sectionAt({ sections }: Meeting, { span }: RfcMention): Section | undefined {
  return sections.find(({ heading }) => heading?.lines[0]?.start === span.start);
}
