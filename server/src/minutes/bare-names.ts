/** Where running text calls somebody by a name alone: `I agree with Lotte`. */
import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import type { Meeting, Name, Section } from './meeting';
import { type Occurrence, occurrenceOf } from './occurrence';
import { textsOf } from './references';
import { words } from './vocabulary/index';
import { isWhole } from './whole-word';

/**
 * Finds names in running text that surely mean somebody, in the order of the text. They may be words all the same, so
 * they are for those who ask before they do anything with them, and `occurrences.ts` leaves them out. A name that is a
 * word too (`Mark`, or one that these minutes write in lower case) counts only within a sentence.
 * @param forms of the name, as they are written
 * @param taken where somebody is named already
 */
export function bareNamesOf(
  meeting: Meeting,
  { who }: Pick<Occurrence, 'who'>,
  forms: readonly string[],
  taken: readonly Pick<Occurrence, 'span'>[],
): readonly Occurrence[] {
  const starts = new Set(taken.map(({ span }) => span.start));
  const written = writtenIn(meeting, forms).filter(({ span }) => !starts.has(span.start));
  const lower = new Set(
    written.filter(({ text, isHandle }) => !isHandle && isLower(text)).map(({ text }) => text),
  );
  return written
    .filter(
      ({ text, place }) =>
        forms.includes(text) && (place === 'within' || !(lower.has(text.toLowerCase()) || isWord(text))),
    )
    .filter(({ text }) => !never.has(text.toLowerCase()))
    .map((name) => occurrenceOf('mention', meeting, name))
    .filter((occurrence) => occurrence.who === who);
}

interface Written extends Name {
  readonly isHandle: boolean;
  /** `within`: behind a word in lower case, or a comma, so that its capital says that it is a name. */
  readonly place: 'within' | 'start';
}

const alsoWords = new Set(words(({ firstNames }) => firstNames.words));
const never = new Set(words(({ firstNames }) => firstNames.capitalised));

function isWord(text: string): boolean {
  return alsoWords.has(text.toLowerCase());
}

function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

/** In any capitals. */
function writtenIn({ sections }: Meeting, forms: readonly string[]): readonly Written[] {
  const wanted = forms.map((form) => form.toLowerCase());
  return wanted.length === 0 ? [] : sections.flatMap((section) => inSection(section, wanted));
}

function inSection(section: Section, wanted: readonly string[]): readonly Written[] {
  const { text, heading, blocks } = section.facts;
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block) => {
    if (block.quoted) return [];
    return textsOf(block).flatMap((part) =>
      part.lines.flatMap((line, index) => {
        const raw = text.slice(line.start, line.end).toLowerCase();
        if (!wanted.some((form) => raw.includes(form))) return [];
        const visible = inlineOf(text, part).visible[index] ?? '';
        return inLine(visible, wanted).map((name) => section.place(placedIn(line, name)));
      }),
    );
  });
}

function placedIn({ start }: Span, name: Written): Written {
  return { ...name, span: { start: start + name.span.start, end: start + name.span.end } };
}

/** Spans are in the line. A capital word behind it makes it another name: `Lotte Smith`. */
function inLine(visible: string, wanted: readonly string[]): readonly Written[] {
  const lower = visible.toLowerCase();
  // Where letters are as many in lower case only: `İ` is not.
  if (lower.length !== visible.length) return [];
  return wanted.flatMap((form) => {
    const found: Written[] = [];
    for (let start = lower.indexOf(form); start >= 0; start = lower.indexOf(form, start + form.length)) {
      const span = { start, end: start + form.length };
      const before = visible.slice(0, start);
      if (
        !isWhole(visible, span) ||
        /^(?:[-.@/]|['’](?!s))?[\p{L}\p{N}]|^[ \u00A0]\p{Lu}/u.test(visible.slice(span.end))
      )
        continue;
      found.push({
        ...{ text: visible.slice(start, span.end), span, isHandle: before.endsWith('@') },
        place: /[\p{Ll},][ \u00A0]$/u.test(before) ? 'within' : 'start',
      });
    }
    return found;
  });
}
