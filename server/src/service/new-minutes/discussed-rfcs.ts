/** The RFCs that a meeting has discussed, and which of them are still open. */
import type { MinutesRecord, Place } from '../../archive/record';
import { type Span, textOf } from '../../markdown/span';
import { isCarriedOver } from '../../minutes/carried-over';
import type { KnownMeeting } from '../../minutes/known-meeting';
import type { Meeting, Section } from '../../minutes/meeting';
import { meetingDay } from '../../minutes/meeting-day';
import { isRfcLink } from '../../minutes/rfc-links';
import { rfcTarget } from '../../minutes/rfc-target';
import { words } from '../../minutes/vocabulary/index';
import { isDecided, isSameTarget } from './decided';
import { type RfcName, rfcName } from './rfc-name';
import { sectionAt } from './source-link';

export interface OpenMeeting {
  readonly meeting: Meeting;
  /** Of the same text. */
  readonly record: MinutesRecord;
}

/** An RFC that was discussed. */
export interface Discussed extends RfcName {
  readonly href: string;
  readonly section: Section;
  /** All that was said of it there. */
  readonly said: string;
}

/** Those with a link, each once. */
export function discussedRfcs({ meeting, record }: OpenMeeting): readonly Discussed[] {
  const { text } = meeting.source;
  const found = record.rfcs.flatMap(({ title, number, link, place }): readonly Discussed[] => {
    const section = sectionAt(meeting, place);
    const isTalk = section.kind === 'topic' || section.kind === 'discussion';
    if (!isTalk || link === undefined || !isRfcLink({ href: link }) || isCarriedOver(section)) return [];
    const topic = section.kind === 'topic' && place.start < (section.heading?.span.end ?? 0);
    // A number alone may be that of any text: the Internet has RFCs, too.
    const byTopic =
      topic && number !== undefined ? { number, link, written: textOf(text, place) } : undefined;
    const named = rfcName(meeting, section.title, title, byTopic);
    const said = textOf(text, topic ? section.span : passageAt(section, place));
    return named === undefined ? [] : [{ ...named, href: link, section, said }];
  });
  const firsts = new Map([...found].reverse().map((rfc) => [rfcTarget(rfc.href).id, rfc]));
  return [...firsts.values()].reverse();
}

/** From the block of a mention to the next one that stands as far out: a line, and the list below it. */
function passageAt({ blocks }: Section, { start }: Place): Span {
  const at = blocks.findLastIndex(({ span }) => span.start <= start);
  const own = blocks[at];
  const next = blocks.findIndex(
    ({ item }, index) =>
      index > at && (own?.item === undefined ? item === undefined : item?.parent === own.item.parent),
  );
  const end = blocks[next === -1 ? blocks.length - 1 : next - 1]?.span.end ?? start;
  return { start: own?.span.start ?? start, end };
}

/** Where something says that it was decided or closed: here, at another meeting, in its own text. */
export function isConcluded({ meeting, record }: OpenMeeting, { title, href, said }: Discussed): boolean {
  if (CLOSED.test(said) || isDecided(record, [href], title)) return true;
  const { rfcs } = meeting.knowledge;
  const file = rfcs.targetsOf({ title }).find((target) => target.file !== undefined)?.file;
  if (file?.status !== undefined && CLOSED.test(file.status)) return true;
  return othersOf(meeting).some(({ decisions }) =>
    decisions.some(({ links = [] }) => links.some((link) => isSameTarget(link, href))),
  );
}

/** The other meetings of the committee, the nearest first in each direction. */
function othersOf(meeting: Meeting): readonly KnownMeeting[] {
  const { file, meetings } = meeting.knowledge;
  const found: KnownMeeting[] = [];
  for (const way of ['before', 'after'] as const) {
    let day = meetingDay(meeting);
    for (let count = 0; day !== undefined && file !== undefined && count < MOST; count++) {
      const other: KnownMeeting | undefined = meetings[way](day, file.path);
      if (other !== undefined) found.push(other);
      day = other?.day;
    }
  }
  return found;
}

/** What has been open for longer than so many meetings, nobody waits for. */
const MOST = 100;

const CLOSED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words(({ carriedOver }) => carriedOver.closed).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
