/** What a meeting has left open, as bullets for the next one; each says where it was said. */
import { isCarriedOver } from '../../minutes/carried-over';
import { fold } from '../../minutes/fold';
import type { KnownSaid } from '../../minutes/known-meeting';
import type { Section } from '../../minutes/meeting';
import { rfcTarget } from '../../minutes/rfc-target';
import { type Vocabulary, words } from '../../minutes/vocabulary/index';
import { linkOf } from '../../rewrites/link-line';
import { isSameTarget } from './decided';
import { discussedRfcs, isConcluded, type OpenMeeting } from './discussed-rfcs';
import { earlierItems, type OpenItem } from './earlier-items';
import { withMovedLinks } from './moved-links';
import { openActions } from './open-actions';
import { withoutMention } from './rfc-name';
import { sectionAt, sourceLinks } from './source-link';

/**
 * The texts of the bullets, without their markers: what was put off, actions that nobody ticked, RFCs that were discussed and
 * not concluded, and what the last minutes carried over themselves. Where it is not clear what is meant, or whether it is
 * open, nothing is carried over.
 * @param path of the new minutes, which the links lead from
 */
export function carriedOver(
  last: OpenMeeting,
  path: string,
  { carriedOver: names }: Vocabulary,
): readonly string[] {
  const { meeting, record } = last;
  const link = sourceLinks(meeting, record);
  const rfcs = discussedRfcs(last);
  const promises = record.promises.flatMap((promise): readonly OpenItem[] => {
    const section = sectionAt(meeting, promise.place);
    const rfc = rfcs.find(({ href }) => promise.links?.some((own) => isSameTarget(own, href)));
    const about = rfc === undefined ? aboutPromise(section, promise) : linkOf(rfc.name, rfc.href);
    if (about === undefined || isCarriedOver(section)) return [];
    const key = rfc === undefined ? fold(about) : rfcTarget(rfc.href).id;
    const deed = VOTE.test(promise.text) ? names.vote : names.followUp;
    return [{ key, text: `${deed} ${about} ${link(section)}` }];
  });
  const open = rfcs.filter((rfc) => !isConcluded(last, rfc));
  const items: readonly OpenItem[] = [
    ...earlierItems(last, rfcs),
    ...promises,
    ...open.map(({ name, href, section }) => ({
      key: rfcTarget(href).id,
      text: `${linkOf(name, href)} ${link(section)}`,
    })),
    ...openActions(last).map(({ text, section }) => ({
      key: fold(text),
      text: `${text} ${link(section)}`,
    })),
  ];
  const keys = new Set<string>();
  const firsts = items.filter(({ key }) => !keys.has(key) && keys.add(key));
  return firsts.map(({ text }) => withMovedLinks(text, record.path, path));
}

const VOTE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words(({ carriedOver }) => carriedOver.voting).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The topic, with its link; undefined where none is clear: a sentence is none, nor is `Conclusion`. */
function aboutPromise({ parent }: Section, { topic, links = [] }: KnownSaid): string | undefined {
  const title = topic !== undefined && STRUCTURAL.has(fold(topic)) ? parent?.title : topic;
  if (title === undefined || STRUCTURAL.has(fold(title)) || /[.!?]$/u.test(title)) return undefined;
  const [only, ...others] = links;
  if (only !== undefined && others.length === 0) return linkOf(title, only);
  return withoutMention(title);
}

const STRUCTURAL: ReadonlySet<string> = new Set(words(({ structural }) => structural));
