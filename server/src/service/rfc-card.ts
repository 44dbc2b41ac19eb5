/** What is known of an RFC: its title, where it lies, where it is discussed. */
import type { Meeting } from '../minutes/meeting';
import { rfcAddress } from '../minutes/rfc-address';
import { type RfcMention, sameRfc } from '../minutes/rfc-mentions';
import type { Card } from './card';

/** Undefined where nothing is known but what stands there. */
export function rfcCard(meeting: Meeting, mention: RfcMention): Card | undefined {
  const all = sameRfc(meeting, mention);
  const topic = all.find(({ kind }) => kind === 'topic');
  const href = mention.href ?? all.find((other) => other.href !== undefined)?.href;
  const title = topic && titleOf(meeting, topic);
  const facts = href === undefined ? [] : addressFacts(href);
  if (title === undefined && (facts.length === 0 || mention.href !== undefined)) return undefined;
  if (title !== undefined && facts.length === 0 && mention.kind === 'topic') return undefined;
  const written = meeting.source.text.slice(mention.span.start, mention.span.end);
  return { span: mention.span, title: title ?? written, facts, more: [] };
}

/** `pull request 3`, `AlmaLinux/ALESCo` */
function addressFacts(href: string): readonly string[] {
  const { repository, request, number } = rfcAddress(href);
  return [
    ...(number === undefined ? [] : [`RFC ${number}`]),
    ...(request === undefined ? [] : [`${request.kind} ${request.number}`]),
    ...(repository === undefined ? [] : [repository]),
  ];
}

/** The heading without Markdown. */
function titleOf({ sections }: Meeting, { span }: RfcMention): string | undefined {
  return sections.find(({ heading }) => heading?.lines[0]?.start === span.start)?.title;
}
