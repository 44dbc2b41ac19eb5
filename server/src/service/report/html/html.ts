/** HTML that is safe to show: whatever is put into it is text, unless it is such HTML itself. */
import { printable } from '../../printable';

export class Html {
  constructor(readonly source: string) {}
}

export type Content = string | number | Html | undefined | readonly Content[];

/** The one way to make HTML. Texts are escaped, also for what stands within the quotation marks of attributes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(parts.map((part, index) => part + sourceOf(contents[index])).join(''));
}

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.source;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(sourceOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
