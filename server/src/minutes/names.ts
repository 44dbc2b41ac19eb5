/** What a person's name looks like, and how several names stand together. */
import { LETTERS, WORD_CHARACTERS } from './letters';
import type { Name } from './meeting';
import { words } from './vocabulary/index';

/**
 * One word of a name: begins with a letter, lower case too (`benny`, `eP`); digits only in handles.
 * Combining marks belong to it, so that a name in NFD is one.
 */
const WORD = `[${LETTERS}][${WORD_CHARACTERS}.'’_\\u2010-]*`;

const addressing = words((vocabulary) => vocabulary.addressing).join('|');
const conjunction = words((vocabulary) => vocabulary.conjunctions).join('|');

/** A handle (`@ada`), or one to four words; the words between two people end a name. */
const NEXT_WORD = `[ \\u00A0](?!(?:${addressing}|${conjunction})[ \\u00A0])${WORD}`;
export const PERSON = `(?:@[${WORD_CHARACTERS}_-]+|${WORD}(?:${NEXT_WORD}){0,3})`;

const SEPARATOR = `(?: ?[/+&] ?|, ?(?:(?:${conjunction}) )?| (?:${conjunction}) )`;
const PEOPLE = `${PERSON}(?:${SEPARATOR}${PERSON}){0,7}`;

/**
 * The source of a pattern for who speaks, and to whom: `Andrew/Neal`, `Jonathan to Lance`, `Alex (Board)`.
 * Its groups are `speakers`, `addressees` and `qualifier`.
 */
export const SPEAKERS = `(?<speakers>${PEOPLE}?)(?: (?:${addressing}|->|→) (?<addressees>${PEOPLE}))?(?: ?[(\\[](?<qualifier>[^()\\[\\]]{1,40})[)\\]])?`;

/** The longest text that is taken for names, in UTF-16 code units. */
export const LONGEST = 80;

const person = new RegExp(PERSON, 'gu');
const splitter = new RegExp(SEPARATOR, 'gu');
const whole = new RegExp(`^${PERSON}$`, 'u');

/** Whether a text can be the name of one person. */
export function isName(text: string): boolean {
  return text.length <= LONGEST && whole.test(text);
}

/** Whether a label that nobody has listed looks like a person: one to three capitalised words, particles between them allowed (`Ada van Byron`). */
export function looksLikeName(name: string): boolean {
  const tokens = name.split(/[\s\u00A0]+/u);
  const capitalised = tokens.filter(
    (token) => !/^(?:van|von|de|der|den|di|da|del|la|le|el|al|bin)$/u.test(token),
  );
  return (
    tokens.length <= 4 &&
    capitalised.length <= 3 &&
    capitalised.every((token) => /^[\p{Lu}\p{Lo}][^_]*$/u.test(token)) &&
    capitalised.length > 0
  );
}

/** The same with more than one word: a word alone may be anything. */
export function looksLikeFullName(name: string): boolean {
  return name.includes(' ') && looksLikeName(name);
}

/** One word, or several that are written like a name: `Look into the matter` is none. */
export function isPlausibleName(name: string): boolean {
  return !/\s/u.test(name) || looksLikeName(name);
}

/** A word of letters alone, as most labels are. */
export const SINGLE_WORD = '[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+';
const SINGLE = new RegExp(`^${SINGLE_WORD}$`);

/**
 * The names in a text such as `Andrew/Neal`.
 * @param offset where the text begins in the document
 */
export function splitNames(text: string, offset: number): readonly Name[] {
  // Most are one word, which costs a tenth then.
  if (SINGLE.test(text)) return [{ text, span: { start: offset, end: offset + text.length } }];
  const names: Name[] = [];
  let from = 0;
  for (const separator of [...text.matchAll(splitter), undefined]) {
    const part = text.slice(from, separator?.index ?? text.length);
    const name = nameIn(part, offset + from);
    if (name !== undefined) names.push(name);
    from = separator === undefined ? text.length : separator.index + separator[0].length;
  }
  return names;
}

/**
 * The names in a text that says nothing else; none where it does.
 * @param offset where the text begins in the document
 */
export function namesAlone(text: string, offset: number): readonly Name[] {
  if (text.length > LONGEST) return [];
  const names = splitNames(text, offset);
  const written = text.split(splitter).map((part) => part.trim().replace(/^@/, ''));
  const isAlone =
    names.length === written.length && names.every((name, index) => name.text === written[index]);
  return isAlone ? names : [];
}

/** The first name in a text, without the `@` of a handle; its span is without it too. */
function nameIn(text: string, offset: number): Name | undefined {
  person.lastIndex = 0;
  const match = person.exec(text);
  if (match === null) return undefined;
  const at = match[0].startsWith('@') ? 1 : 0;
  const start = offset + match.index + at;
  return { text: match[0].slice(at), span: { start, end: start + match[0].length - at } };
}
