/** What is put off to the next meeting, where a sentence says so: `Tabling for vote at next meeting.` */
import type { Paragraph } from '../markdown/block';
import type { Span } from '../markdown/span';
import { isCarriedOver } from './carried-over';
import { grouped } from './grouped';
import { perFacts } from './remembered';
import { passagesOf, sentencesOf } from './sentences';
import { words } from './vocabulary/index';

export interface Promised {
  /** The sentence, without the label of whoever says it. */
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/** In the order of the text. Where it may also not come to it (`if Lance answers`), nothing is promised. */
export const promisesIn = perFacts(({ text, kind, title, blocks, statements }): readonly Promised[] => {
  if (kind === 'attendees' || kind === 'absent' || isCarriedOver({ title })) return [];
  const spoken = grouped(statements, ({ paragraph }) => paragraph);
  const all = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    // Most paragraphs do not mention the next meeting: they are not worth reading.
    if (!NEXT.test(text.slice(block.span.start, block.span.end))) return [];
    return passagesOf(text, block, spoken.get(block) ?? []).flatMap((passage) => {
      const from = passage.statement?.label.span.end ?? 0;
      const sentences = sentencesOf(text, passage, from);
      return sentences.filter((one) => isPromise(one.text)).map(({ span }) => ({ span, paragraph: block }));
    });
  });
  return all.slice(0, MOST);
});

/** A section that promises more is none of any minutes. */
const MOST = 300;

function isPromise(sentence: string): boolean {
  if (sentence.length > LONGEST || sentence.endsWith('?')) return false;
  const match = TO_NEXT.exec(sentence);
  if (match === null || OPEN.test(sentence)) return false;
  const behind = sentence.slice(match.index + match[0].length);
  return DEED.test(match.index === 0 ? behind : sentence.slice(0, match.index)) || ENDING.test(behind);
}

/** Prose that goes on for longer tells a story. In UTF-16 code units. */
const LONGEST = 300;

const next = words((vocabulary) => vocabulary.nextMeeting).join('|');
const whole = (sources: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
const NEXT = new RegExp(`(?:${next})(?!\\p{L})`, 'iu');
const TO_NEXT = new RegExp(
  `${whole(words(({ promises }) => promises.prepositions))} (?:our |the |der |die |das )?(?:${next})(?!\\p{L})`,
  'iu',
);
const DEED = new RegExp(whole(words(({ promises }) => promises.deeds)), 'iu');
const ENDING = new RegExp(whole(words(({ promises }) => promises.endings)), 'iu');
const OPEN = new RegExp(whole(words(({ promises }) => promises.open)), 'iu');
