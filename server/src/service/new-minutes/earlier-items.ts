/** What minutes say themselves is open from the meetings before. */
import type { MinutesRecord } from '../../archive/record';
import { linksOf } from '../../markdown/inline';
import { textOf } from '../../markdown/span';
import { isCarriedOver } from '../../minutes/carried-over';
import { contentWords, sharedWords } from '../../minutes/content-words';
import { fold } from '../../minutes/fold';
import type { Meeting, Section } from '../../minutes/meeting';
import { isRfcLink } from '../../minutes/rfc-links';
import { rfcTarget } from '../../minutes/rfc-target';
import { words } from '../../minutes/vocabulary/index';
import { ENOUGH, isDecided, isSameTarget } from './decided';
import type { Discussed, OpenMeeting } from './discussed-rfcs';

/** Something that is open. */
export interface OpenItem {
  /** What it is about: each is carried over once. */
  readonly key: string;
  readonly text: string;
}

/** What the last minutes had carried over themselves, and did not come to, with the link to where it was said first. */
export function earlierItems(
  { meeting, record }: OpenMeeting,
  discussed: readonly Discussed[],
): readonly OpenItem[] {
  return meeting.sections.filter(isCarriedOver).flatMap((section) =>
    itemsIn(meeting, section)
      .filter(({ text, links }) => !isTouchedAgain(record, discussed, { text, links }))
      .map(({ text, links }) => ({ key: keyOf(text, links), text })),
  );
}

function keyOf(text: string, links: readonly string[]): string {
  const rfc = links.find((href) => isRfcLink({ href }));
  return rfc === undefined ? fold(text) : rfcTarget(rfc).id;
}

/** Whether the meeting had a topic or a decision on it: then what is open of it was said there. */
function isTouchedAgain(
  record: MinutesRecord,
  discussed: readonly Discussed[],
  { text, links }: { readonly text: string; readonly links: readonly string[] },
): boolean {
  const rfcs = links.filter((href) => isRfcLink({ href }));
  const isDiscussed = discussed.some(({ href }) => rfcs.some((rfc) => isSameTarget(rfc, href)));
  // Behind it is the link to where it was said.
  const end = text.lastIndexOf(' ([');
  const title = end < 0 ? text : text.slice(0, end);
  if (isDiscussed || isDecided(record, rfcs, title)) return true;
  const wanted = contentWords(title);
  // What was put off is called like its topic; of an action one word says little.
  const isTopic = DEEDS.some((deed) => title.startsWith(`${deed} `));
  return record.topics.some((topic) => {
    const own = contentWords(topic.title);
    const enough = isTopic ? Math.min(ENOUGH, own.size) : ENOUGH;
    return own.size > 0 && sharedWords(own, wanted) >= enough;
  });
}

const DEEDS: readonly string[] = words(({ carriedOver }) => [carriedOver.vote, carriedOver.followUp]);

interface CarriedItem {
  /** As it is written, in one line. */
  readonly text: string;
  readonly links: readonly string[];
}

/** Its outermost bullets, but for those that are ticked. */
function itemsIn({ source: { text } }: Meeting, section: Section): readonly CarriedItem[] {
  return section.blocks.flatMap((block): readonly CarriedItem[] => {
    if (block.kind !== 'paragraph' || !block.leads || block.item?.parent !== undefined) return [];
    const written = block.lines.map((line) => textOf(text, line).trim()).join(' ');
    if (/^\[[xX]\]\s/u.test(written) || written === '') return [];
    return [{ text: written, links: linksOf(text, block).map(({ href }) => href) }];
  });
}
