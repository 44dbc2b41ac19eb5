/** The way of each RFC through the meetings: a list in the order of time. */
import { t } from '../../../words/words';
import type { RfcStep, RfcWay } from '../report';
import { evidenceWord, nameOfRfc, noteOnEvidence, stepsTogether, stepWord } from '../report-words';
import { itemHeading } from './heading';
import { type Html, html } from './html';
import { dayOf, linkOut, linkTo, type Page } from './link';

export function rfcWays(page: Page): Html {
  const note = noteOnEvidence(page.committee);
  const legend = note === undefined ? undefined : html`<p class="legend">${note}</p>\n`;
  return html`${legend}${page.committee.rfcs.map((rfc) => rfcWay(page, rfc))}`;
}

function rfcWay(page: Page, rfc: RfcWay): Html {
  return html`<article class="rfc">
${itemHeading(page, [nameOf(page, rfc), state(page, rfc)])}
<ol class="way">
${stepsTogether(rfc).map((steps) => stepItem(page, steps))}</ol>
</article>
`;
}

function nameOf({ places }: Page, rfc: RfcWay): Html {
  const name = nameOfRfc(rfc);
  return rfc.href === undefined ? html`${name}` : linkOut(places, rfc.href, name);
}

/** What the text of the RFC says of itself. */
function state({ places }: Page, { file }: RfcWay): Html | undefined {
  if (file === undefined) return undefined;
  const { status } = file;
  const text = status === undefined ? t('Text of the RFC') : t('State: {0}', status);
  return html` <a class="state" href="${places.of(file)}">${text}</a>`;
}

/** One meeting, or several of which the same is to be told. */
function stepItem(page: Page, steps: readonly RfcStep[]): Html {
  const [{ kind, text, by } = { kind: undefined }] = steps;
  if (kind === undefined) return html``;
  const days = steps.map(({ at }, index) => [
    index === 0 ? '' : ', ',
    linkTo(page, at, dayOf(page, at.meeting)),
  ]);
  const evidence = evidenceWord(by);
  const said = text === undefined ? undefined : html`: <q>${text}</q>`;
  const how = evidence === undefined ? undefined : html` <small>(${evidence})</small>`;
  return html`<li class="${kind}">${days} <span class="kind">${stepWord(kind)}</span>${said}${how}</li>
`;
}
