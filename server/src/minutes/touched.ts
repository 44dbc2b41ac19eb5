/** Whether another meeting has to do with something that was said. */
import { contentWords, sharedWords } from './content-words';
import type { KnownMeeting } from './known-meeting';
import type { Matter } from './matter';
import { rfcTarget } from './rfc-target';

/** As much of what was said as tells; see `Matter`. */
interface About extends Pick<Matter, 'topic' | 'words'> {
  readonly links: readonly { readonly href: string }[];
}

/**
 * The same RFC, by where it is or by its number; else a topic or a decision with words in common.
 * @param numbers of the RFCs that it is about
 * @returns undefined where nobody can tell: the meeting has no headings, or it is not clear what was meant
 */
export function isTouched(
  meeting: KnownMeeting,
  matter: About,
  numbers: readonly string[],
): boolean | undefined {
  const { topics, decisions } = meeting;
  const rfcs = meeting.rfcs.filter((rfc) => rfc.isCarriedOver !== true);
  const links = [
    ...topics.flatMap((topic) => topic.links),
    ...rfcs.flatMap(({ link }) => link ?? []),
    ...decisions.flatMap((decision) => decision.links ?? []),
  ];
  const targets = new Set(links.map((href) => rfcTarget(href).id));
  if (matter.links.some(({ href }) => targets.has(rfcTarget(href).id))) return true;
  if (rfcs.some(({ number }) => number !== undefined && numbers.includes(number))) return true;
  const texts = [
    ...topics.map(({ title }) => title),
    ...rfcs.map(({ title }) => title ?? ''),
    ...decisions.map(({ topic = '', text }) => `${topic} ${text}`),
  ];
  const words = stemsOf(matter.words);
  const own = stemsOf(contentWords(matter.topic ?? ''));
  const all = texts.map((text) => stemsOf(contentWords(text)));
  // `Ropes` is all that the topic says of it, so `Ropes and nets` may be about the same.
  if (all.some((text) => isAlike(text, words) || isAlike(own, text))) return true;
  // What is carried over is not forgotten before they have met.
  const isPrepared = meeting.speakers.length === 0 && rfcs.length < meeting.rfcs.length;
  return topics.length === 0 || matter.topic === undefined || isPrepared ? undefined : false;
}

/** `lights` and `lighting` are about a light. */
function stemsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...words].map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|en)$/, '') : word)),
  );
}

function isAlike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return words.size > 0 && sharedWords(words, others) >= Math.min(ENOUGH, words.size);
}

/** So many words in common are about the same. */
const ENOUGH = 2;
