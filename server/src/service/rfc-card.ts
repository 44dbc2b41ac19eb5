/** What is known of an RFC: its title, where it lies, where it is discussed. */
import type { Meeting } from '../minutes/meeting';
import { type RfcAddress, rfcAddress } from '../minutes/rfc-address';
import { filesOfRfc } from '../minutes/rfc-files';
import { keysOfRfc, type RfcMention, sameRfc } from '../minutes/rfc-mentions';
import { t } from '../words/words';
import { type Card, listOf } from './card';

/** Undefined where nothing is known but what stands there: a link says itself where it leads. */
export function rfcCard(meeting: Meeting, mention: RfcMention): Card | undefined {
  const all = sameRfc(meeting, mention);
  const keys = keysOfRfc(meeting, mention);
  const topic = all.find(({ kind }) => kind === 'topic');
  const href = mention.href ?? all.find((other) => other.href !== undefined)?.href;
  const [file] = filesOfRfc(meeting, mention);
  const title = topic === undefined ? file?.title : titleOf(meeting, topic);
  const status = file?.status === undefined ? [] : [file.status];
  const facts = new Set([
    ...(href === undefined ? [] : addressFacts(href)),
    ...(file === undefined ? [] : [`RFC ${Number(file.digits)}`]),
    ...status,
  ]);
  const more = daysOf(meeting, keys);
  if (more.length === 0 && (facts.size === 0 || (title === undefined && mention.href !== undefined)))
    return undefined;
  const written = meeting.source.text.slice(mention.span.start, mention.span.end);
  return { span: mention.span, title: title ?? written, facts: [...facts], more };
}

/** `Also in the meetings of 2031-04-02, 2031-03-05`, the last ones first. */
function daysOf({ knowledge: { rfcs } }: Meeting, rfc: readonly string[]): readonly string[] {
  const days = rfcs.meetingsOf(rfc).map(({ day, title }) => day ?? title);
  return days.length === 0 ? [] : [t('Also in the meetings of {0}', listOf(days.toReversed()))];
}

/** `pull request 3`, `AlmaLinux/ALESCo` */
function addressFacts(href: string): readonly string[] {
  const { repository, request, number } = rfcAddress(href);
  return [
    ...(number === undefined ? [] : [`RFC ${number}`]),
    ...(request === undefined ? [] : [nameOfRequest(request)]),
    ...(repository === undefined ? [] : [repository]),
  ];
}

function nameOfRequest({ kind, number }: NonNullable<RfcAddress['request']>): string {
  switch (kind) {
    case 'pull request':
      return t('pull request {0}', number);
    case 'issue':
      return t('issue {0}', number);
    case 'merge request':
      return t('merge request {0}', number);
  }
}

/** The heading without Markdown. */
function titleOf({ sections }: Meeting, { span }: RfcMention): string | undefined {
  return sections.find(({ heading }) => heading?.lines[0]?.start === span.start)?.title;
}
