/** Markdown that is safe to show: whatever is put into it is text, unless it is such Markdown itself. */
import { printable } from '../../printable';

export class Markdown {
  constructor(readonly source: string) {}
}

export type Content = string | number | Markdown | undefined | readonly Content[];

/** The one way to make Markdown. Texts are escaped, also for the cells of tables and the beginnings of lines. */
export function markdown(parts: TemplateStringsArray, ...contents: readonly Content[]): Markdown {
  return new Markdown(parts.map((part, index) => part + sourceOf(contents[index])).join(''));
}

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markdown) return content.source;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(sourceOf).join('');
}

function escaped(text: string): string {
  return printable(text.replace(/\s+/gu, ' '))
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '&amp;')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
    .replace(/^(?=[-+=#>])|^(\d+)(?=[.)])/g, (_, digits: string | undefined) => `${digits ?? ''}\\`);
}

/** Code, emphasis, links, HTML, cells, mathematics, and addresses that GitHub makes links of. */
const ANYWHERE = /[\\`*[\]<>|~$]|(?<=https?|ftp):(?=\/\/)|(?<=www)\./giu;

/** An ampersand that Markdown would read with what is behind it. */
const ENTITY = /&(?=#?\w+;)/g;

/** @param href is encoded where it would end the link, or the cell of a table */
export function link(text: Content, href: string): Markdown {
  const target = printable(href)
    .replace(/[\s()<>|`\\"*_~$[\]]/gu, (character) => encoded(character))
    .replace(ENTITY, '&amp;');
  return markdown`[${text}](${new Markdown(target)})`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A table; every cell is one line. */
export function table(heads: readonly Content[], rows: readonly (readonly Content[])[]): Markdown {
  const line = (cells: readonly Content[]): Markdown =>
    markdown`|${cells.map((cell) => markdown` ${cell} |`)}\n`;
  const rule = line(heads.map(() => new Markdown('---')));
  return markdown`${line(heads)}${rule}${rows.map(line)}`;
}
