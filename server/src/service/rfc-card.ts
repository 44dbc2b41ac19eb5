/** What is known of an RFC: its title, where it lies, where it is discussed. */
import type { RfcRecord } from '../archive/record';
import type { Meeting } from '../minutes/meeting';
import { rfcAddress } from '../minutes/rfc-address';
import { keysOfLink, keysOfRfc, keysOfRfcNamed, type RfcMention, sameRfc } from '../minutes/rfc-mentions';
import { type Card, listOf } from './card';
import { concernedBy } from './concerned';
import type { OtherMeetings } from './other-meetings';

/** Undefined where nothing is known but what stands there: a link says itself where it leads. */
export function rfcCard(meeting: Meeting, mention: RfcMention, others: OtherMeetings): Card | undefined {
  const all = sameRfc(meeting, mention);
  const keys = keysOfRfc(meeting, mention);
  const topic = all.find(({ kind }) => kind === 'topic');
  const href = mention.href ?? all.find((other) => other.href !== undefined)?.href;
  const file = others.rfcs.find((record) => keysOfFile(record).some((key) => keys.includes(key)));
  const title = topic === undefined ? file?.title : titleOf(meeting, topic);
  const facts = new Set([...(href === undefined ? [] : addressFacts(href)), ...fileFacts(file)]);
  const more = daysOf(others, keys);
  if (more.length === 0 && (facts.size === 0 || (title === undefined && mention.href !== undefined)))
    return undefined;
  const written = meeting.source.text.slice(mention.span.start, mention.span.end);
  return { span: mention.span, title: title ?? written, facts: [...facts], more };
}

function keysOfFile({ number, links }: RfcRecord): readonly string[] {
  return [...keysOfRfcNamed(number, undefined, undefined), ...links.flatMap(keysOfLink)];
}

/** `RFC 2`, `Accepted` */
function fileFacts(file: RfcRecord | undefined): readonly string[] {
  return file === undefined
    ? []
    : [`RFC ${file.number}`, ...(file.status === undefined ? [] : [file.status])];
}

/** `Also in the meetings of 2031-04-02, 2031-03-05`, the last ones first. */
function daysOf({ meetings }: OtherMeetings, rfc: readonly string[]): readonly string[] {
  const days = meetings.filter(concernedBy({ rfc })).map(({ day, title }) => day ?? title);
  return days.length === 0 ? [] : [`Also in the meetings of ${listOf(days.toReversed())}`];
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
