/** A line of its own that holds nothing but a link: how committees link the RFC of a topic. */
import { destination } from '../markdown/destination';
import type { Edit } from '../markdown/edit';
import { lineEnding, lineIndexAt, type Source } from '../markdown/source';
import { textOf } from '../markdown/span';

/**
 * Inserts a line below another one, with the blank lines that the file puts around it.
 * @param at the end of the line above, in UTF-16 code units
 */
export function lineBelow(source: Source, at: number, line: string): Edit {
  const eol = lineEnding(source.text);
  const next = source.lines.at(lineIndexAt(source, at) + 1);
  const below = next === undefined ? '' : textOf(source.text, next);
  const gap = below.trim() === '' && next !== undefined ? eol : '';
  // A paragraph right below would swallow the line, and a rule make a heading of it. CommonMark 4.8: what ends one.
  const after = /^\s*(?:$|[-*+]\s|#{1,6}\s|>)/u.test(below) ? '' : eol;
  return { span: { start: at, end: at }, text: `${eol}${gap}${line}${after}` };
}

/** A URL alone is a link; a path is none, and gets a text. */
export function soleLink(text: string, href: string): string {
  return /^[a-z][a-z+.-]*:/iu.test(href) ? href : linkOf(text, href);
}

export function linkOf(text: string, href: string): string {
  return `[${text.replace(/[[\]\\]/gu, '\\$&')}](${destination(href)})`;
}
