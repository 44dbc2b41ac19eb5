/** Headings of a report: none is skipped, whether there are several committees or one. */
import { type Content, Html, html } from './html';
import type { Page } from './link';

/** Of a part of the report. */
export function partHeading({ isAlone }: Page, id: string, content: Content): Html {
  return heading(isAlone ? 2 : 3, html` class="part" id="${id}"`, content);
}

/** Of a meeting or an RFC in a part. */
export function itemHeading({ isAlone }: Page, content: Content): Html {
  return heading(isAlone ? 3 : 4, html` class="item"`, content);
}

function heading(level: 2 | 3 | 4, attributes: Html, content: Content): Html {
  const tag = new Html(`h${level}`);
  return html`<${tag}${attributes}>${content}</${tag}>`;
}
