/** Links of a report: to a place in the minutes, and to the pages that they name. */
import { isPage, isPath, type Places } from '../places';
import type { At, CommitteeReport } from '../report';
import { type Content, type Html, html } from './html';

/** What the parts of a page are made of. */
export interface Page {
  readonly committee: CommitteeReport;
  readonly places: Places;
  /** What the identifiers of the committee's headings begin with. */
  readonly id: string;
  /** Whether it is the only one, and its name that of the page. */
  readonly isAlone: boolean;
}

export function linkTo({ committee, places }: Page, { meeting, line, character }: At, text: Content): Html {
  const file = committee.meetings[meeting];
  return file === undefined ? html`${text}` : html`<a href="${places.of(file, line, character)}">${text}</a>`;
}

/** What was said, which is a link itself. */
export function saidAt({ committee, places }: Page, { meeting, line, character }: At, text: string): Html {
  const file = committee.meetings[meeting];
  return file === undefined
    ? html`${text}`
    : html`<a class="said" href="${places.of(file, line, character)}">${text}</a>`;
}

/** The day of a meeting; without one its title, else its file. */
export function dayOf({ committee }: Page, index: number): Html {
  const { day, title = '', path = '' } = committee.meetings[index] ?? {};
  return day === undefined ? html`${title || path}` : html`<time datetime="${day}">${day}</time>`;
}

/** @param href as minutes write it, or a path from the workspace folder; of anything else only the text is shown */
export function linkOut(places: Places, href: string, text: Content): Html {
  if (isPage(href)) return html`<a href="${href}" rel="noreferrer">${text}</a>`;
  const place = isPath(href) ? places.at(href) : undefined;
  return place === undefined ? html`${text}` : html`<a href="${place}">${text}</a>`;
}
