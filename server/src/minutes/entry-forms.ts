/** Where an entry of an attendee list gives another form of the name: `Ada Byron (AB) @ada`. */
import { textOf } from '../markdown/span';
import type { Attendee } from './attendee';
import type { Name } from './meeting';

/**
 * The abbreviation, the handles and the nicknames, each where it is first written behind the name or before it.
 * @param text of the document
 */
export function shortFormsIn(text: string, entry: Attendee): readonly Name[] {
  const { abbreviation, handles, nicknames, span, nameSpan } = entry;
  const forms = new Set([...(abbreviation === undefined ? [] : [abbreviation]), ...handles, ...nicknames]);
  if (forms.size === 0) return [];
  // What stands in the place of the name keeps the offsets.
  const around = `${text.slice(span.start, nameSpan.start)}${' '.repeat(nameSpan.end - nameSpan.start)}${text.slice(nameSpan.end, span.end)}`;
  return [...forms].flatMap((form) => {
    const at = wordIn(around, form);
    if (at === undefined) return [];
    const start = span.start + at;
    return [{ text: form, span: { start, end: start + form.length } }];
  });
}

/** Where a word first stands on its own, in UTF-16 code units. */
function wordIn(text: string, word: string): number | undefined {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const behind = textOf(text, { start: at + word.length, end: at + word.length + 1 });
    if (!LETTER.test(before) && !LETTER.test(behind)) return at;
  }
  return undefined;
}

const LETTER = /[\p{L}\p{N}_]/u;
