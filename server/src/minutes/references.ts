/** Mentions of RFCs: by number (`RFC 0002`), by title (`RFC: Enable …`), as the subject of a decision. */
import type { Block, Text } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf, type Link } from '../markdown/inline';
import { overlaps, type Span } from '../markdown/span';
import { WORD_CHARACTERS } from './letters';
import type { Reference, SectionKind } from './meeting';
import { lengthWithoutOutcome } from './stated-outcome';
import { withCode } from './with-code';

/** `RFC 2`, `RFC-0002`, `RFC #0002`, `RFC0002`; also with the number alone in a link: `RFC [#0002](…)`. */
const NUMBER = new RegExp(
  `(?<![${WORD_CHARACTERS}_/-])RFC[ \\u00A0-]?${INERT}?#?(?<number>\\d{1,5})(?![${WORD_CHARACTERS}_]|\\.\\d)`,
  'gu',
);

/** `RFC: title`, `Discussed RFC: title`, `Discussed [RFC: title](…)` at the start of a heading, bullet or paragraph. */
const TITLE = new RegExp(
  `^[\\s*_]*(?:Discuss(?:ed|ion of)(?: the)? )?${INERT}?(?<rfc>RFC)[*_]*:[*_]*\\s+(?<title>\\S.*)$`,
  'u',
);

/** `The RFC to build … was REJECTED`: an RFC that a decision is about, without a number. */
const SUBJECT = new RegExp(
  `^[\\s*_]*(?:(?:Accept|Approv|Adopt|Reject|Merg|Postpon|Ratifi|Withdr)\\p{L}+ )?(?:[Tt]he )?${INERT}?(?<rfc>RFC) (?<title>(?:to|for|on|about|that|proposing) \\S.*)$`,
  'u',
);

/**
 * The references in the blocks of a section, in order. Quotes are other people's words and have none.
 * @param blocks the heading first
 */
export function readReferences(
  text: string,
  blocks: readonly Block[],
  kind: SectionKind,
): readonly Reference[] {
  return blocks.flatMap((block) => {
    if (block.quoted) return [];
    return textsOf(block).flatMap((part) => inText(text, part, block, kind));
  });
}

/** The texts of a block: itself, or the cells of a row. */
export function textsOf(block: Block): readonly Text[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block];
  return block.kind === 'row' ? block.cells : [];
}

function inText(text: string, part: Text, block: Block, kind: SectionKind): readonly Reference[] {
  // Most texts mention no RFC: they are not worth reading their inline content.
  if (!part.lines.some(({ start, end }) => text.slice(start, end).includes('RFC'))) return [];
  const { visible, links, code } = inlineOf(text, part);
  return part.lines.flatMap((line, index) => {
    const shown = visible[index] ?? '';
    const numbers = [...shown.matchAll(NUMBER)].map((match) => numbered(match, line, block, links));
    const opening =
      numbers.length > 0 || index > 0
        ? undefined
        : titled(shown, line, block, links, kind, (from, to) =>
            withCode(text, shown.slice(from, to), { start: line.start + from, end: line.start + to }, code),
          );
    return opening === undefined ? numbers : [opening];
  });
}

function numbered(match: RegExpExecArray, line: Span, block: Block, links: readonly Link[]): Reference {
  const start = line.start + match.index;
  const span = { start, end: start + match[0].length };
  const number = String(Number(match.groups?.['number']));
  return { kind: 'number', span, number, title: undefined, block, link: linkAt(links, span) };
}

function titled(
  shown: string,
  line: Span,
  block: Block,
  links: readonly Link[],
  kind: SectionKind,
  reading: (from: number, to: number) => string,
): Reference | undefined {
  // The title of the document is not a topic: an RFC's own text is headed so.
  const title = block.kind === 'heading' && kind === 'title' ? null : TITLE.exec(shown);
  const match = title ?? (kind === 'decisions' ? SUBJECT.exec(shown) : null);
  if (match === null) return undefined;
  const start = line.start + shown.indexOf('RFC');
  const from = match[0].length - (match.groups?.['title'] ?? '').length;
  const whole = shown.slice(from).trimEnd();
  // What became of the RFC is no part of its title.
  const told = title === null || kind !== 'decisions' ? whole.length : lengthWithoutOutcome(whole);
  const link = linkAt(links, { start, end: start + 3 });
  const rest = told - closingMark(shown.slice(0, from + told));
  // `[RFC: Retire](…) ([2031-07-01](…))`: the link says how far it goes.
  const linked = link?.form === 'inline' ? link.text.end - line.start - from : rest;
  const length = linked > 0 ? Math.min(rest, linked) : rest;
  const end = line.start + from + rest;
  const name = reading(from, from + length)
    .replaceAll(INERT, ' ')
    .trim();
  const span = { start, end };
  return {
    kind: title === null ? 'subject' : 'title',
    span,
    number: undefined,
    title: name,
    block,
    link,
  };
}

/** How long the emphasis is that ends with the line, where it begins with it: `**RFC: Light the pier**`. */
function closingMark(shown: string): number {
  const mark = /^\s*(?<mark>[*_]{1,3})/u.exec(shown)?.groups?.['mark'] ?? '';
  const inner = shown.trim().slice(mark.length, -mark.length || undefined);
  return mark !== '' && shown.trimEnd().endsWith(mark) && !inner.includes(mark) ? mark.length : 0;
}

function linkAt(links: readonly Link[], span: Span): Link | undefined {
  return links.find((link) => overlaps(link.span, span));
}
