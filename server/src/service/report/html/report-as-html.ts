/** The whole page: one file, without a script and without anything from elsewhere. */
import { language, t } from '../../../words/words';
import type { Part } from '../part';
import type { Places } from '../places';
import type { CommitteeReport, Report } from '../report';
import { isEmpty, nothingOf, scopeOf, titleOf, titleOfPart } from '../report-words';
import { attendanceTable } from './attendance';
import { partHeading } from './heading';
import { Html, html } from './html';
import type { Page } from './link';
import { rfcWays } from './rfcs';
import { actionTable, decisionLists, promiseTable } from './said';
import { STYLE } from './style';

/** What tells a report from other pages. */
export const HTML_GENERATOR = '<meta name="generator" content="minutes report">';

export function reportAsHtml({ committees }: Report, parts: readonly Part[], places: Places): string {
  const title = titleOf(committees);
  const isAlone = committees.length === 1;
  const pages = committees.map(
    (committee, index): Page => ({ committee, places, id: `c${index + 1}`, isAlone }),
  );
  return html`<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${new Html(HTML_GENERATOR)}
<title>${title}</title>
${STYLE}
</head>
<body>
<header>
<h1>${title}</h1>
${isAlone ? pages.map(({ committee }) => scope(committee)) : undefined}</header>
${contents(pages, parts)}<main>
${pages.map((page) => committeeSection(page, parts))}</main>
</body>
</html>
`.source;
}

function scope(committee: CommitteeReport): Html {
  return html`<p class="scope">${scopeOf(committee)}</p>\n`;
}

function contents(pages: readonly Page[], parts: readonly Part[]): Html | undefined {
  if (pages.length * parts.length < 2) return undefined;
  const partsOf = (page: Page): Html =>
    html`<ul>${parts.map((part) => html`<li><a href="#${idOf(page, part)}">${titleOfPart(part)}</a></li>`)}</ul>`;
  const [only, ...others] = pages;
  const list =
    only !== undefined && others.length === 0
      ? partsOf(only)
      : html`<ul>${pages.map((page) => html`<li><a href="#${page.id}">${page.committee.name}</a></li>`)}</ul>`;
  return html`<nav aria-label="${t('Contents')}">${list}</nav>\n`;
}

function committeeSection(page: Page, parts: readonly Part[]): Html {
  const all = html`${parts.map((part) => partSection(page, part))}`;
  if (page.isAlone) return all;
  return html`<section class="committee" aria-labelledby="${page.id}">
<h2 class="name" id="${page.id}">${page.committee.name}</h2>
${scope(page.committee)}${all}</section>
`;
}

function partSection(page: Page, part: Part): Html {
  const id = idOf(page, part);
  return html`<section aria-labelledby="${id}">
${partHeading(page, id, titleOfPart(part))}
${isEmpty(page.committee, part) ? html`<p>${nothingOf(part)}</p>\n` : FORMS[part](page)}</section>
`;
}

function idOf({ id }: Page, part: Part): string {
  return `${id}-${part}`;
}

const FORMS: Readonly<Record<Part, (page: Page) => Html>> = {
  attendance: attendanceTable,
  rfcs: rfcWays,
  decisions: decisionLists,
  actions: actionTable,
  promises: promiseTable,
};
