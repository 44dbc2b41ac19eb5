/** What an RFC that was discussed is called. */
import type { Meeting } from '../../minutes/meeting';
import { words } from '../../minutes/vocabulary/index';
import { isSameTarget } from './decided';

export interface RfcName {
  readonly title: string;
  /** What a link to it says: `RFC: The pier`; `RFC 12` where nobody says what it is called. */
  readonly name: string;
}

interface Numbered {
  /** Without leading zeros. */
  readonly number: string;
  readonly link: string;
  /** The mention as it stands in the heading. */
  readonly written: string;
}

/**
 * By its title; else by the heading that has its number; undefined where it has neither.
 * @param topic the title of the section
 * @param inTopic the number, where it stands in that title
 */
export function rfcName(
  meeting: Meeting,
  topic: string,
  title: string | undefined,
  inTopic: Numbered | undefined,
): RfcName | undefined {
  if (title !== undefined) return titled(title);
  return inTopic && namedByTopic(meeting, topic, inTopic);
}

/** What a heading says besides the number is the title, but for `1. Carried over: RFC 12`, `Vote on RFC 12`. */
function namedByTopic(meeting: Meeting, topic: string, numbered: Numbered): RfcName {
  const title = withoutMention(topic.replace(NUMBERING, '').replace(AGAIN, ''));
  if (!MENTION.test(title)) return titled(title);
  const known = knownTitle(meeting, numbered);
  if (known !== undefined) return titled(known);
  const name = WHOLE_MENTION.test(numbered.written) ? numbered.written : `RFC ${numbered.number}`;
  return { title: name, name };
}

function titled(title: string): RfcName {
  return { title, name: `RFC: ${title}` };
}

/** As another meeting links it, or its own text is headed. */
function knownTitle({ knowledge: { rfcs } }: Meeting, { number, link }: Numbered): string | undefined {
  const linked = rfcs.all.find(({ href }) => href !== undefined && isSameTarget(href, link));
  const filed = rfcs.numbered.find(
    ({ digits, file }) => file !== undefined && Number(digits) === Number(number),
  );
  return linked?.title || filed?.title || undefined;
}

/** `1. `, `2.3 `; a number alone may be a part of the title: `3 boats`. */
const NUMBERING = /^(?:\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?)\s+/u;
const AGAIN = new RegExp(
  `^(?:${words(({ carriedOver }) => [carriedOver.title]).join('|')})\\s?[:：–—-]\\s*`,
  'iu',
);
const MENTION = /(?<![\p{L}\p{N}])RFC[ -]?#?\d/iu;
const WHOLE_MENTION = /^RFC[ -]?#?\d{1,5}$/u;

/** `The pier` for `RFC: The pier`: what is called an RFC wants a link. */
export function withoutMention(title: string): string {
  return title
    .replace(/^RFC(?: ?#?\d{1,9})?[:,]? (?!#?\d{1,9}$)/iu, '')
    .replace(/ \(RFC ?#?\d{1,9}\)$/iu, '')
    .trim();
}
