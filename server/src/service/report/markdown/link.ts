/** Links of a report: to a place in the minutes, and to the pages that they name. */
import { isPage, isPath, type Places } from '../places';
import type { At, CommitteeReport } from '../report';
import { type Content, link, type Markdown, markdown } from './markdown';

/** What the parts of a text are made of. */
export interface Page {
  readonly committee: CommitteeReport;
  readonly places: Places;
  /** Whether it is the only one, and its name that of the text. */
  readonly isAlone: boolean;
}

export function linkTo(
  { committee, places }: Page,
  { meeting, line, character }: At,
  text: Content,
): Markdown {
  const file = committee.meetings[meeting];
  return file === undefined ? markdown`${text}` : link(text, places.of(file, line, character));
}

/** The day of a meeting; without one its title, else its file. */
export function dayOf({ committee }: Page, index: number): string {
  const { day, title = '', path = '' } = committee.meetings[index] ?? {};
  return day ?? (title || path);
}

/** @param href as minutes write it, or a path from the workspace folder; of anything else only the text is shown */
export function linkOut(places: Places, href: string, text: Content): Markdown {
  if (isPage(href)) return link(text, href);
  const place = isPath(href) ? places.at(href) : undefined;
  return place === undefined ? markdown`${text}` : link(text, place);
}
