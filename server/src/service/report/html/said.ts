/** What was decided, what is to be done, and what was put off. */
import { grouped } from '../../../minutes/grouped';
import { t } from '../../../words/words';
import type { OpenAction, ReportedDecision, ReportedPromise } from '../report';
import { ageOf, moreInMinutes, promiseWord } from '../report-words';
import { itemHeading } from './heading';
import { type Html, html } from './html';
import { dayOf, linkTo, type Page, saidAt } from './link';

/** The last meeting comes first. */
export function decisionLists(page: Page): Html {
  const meetings = [...grouped(page.committee.decisions, ({ at }) => at.meeting)].reverse();
  const lists = meetings.map(
    ([meeting, decisions]) => html`${itemHeading(page, dayOf(page, meeting))}
<ul>
${decisions.map((decision) => decisionItem(page, decision))}</ul>
`,
  );
  return html`${lists}`;
}

function decisionItem(page: Page, { text, goesOn, topic, at }: ReportedDecision): Html {
  const more = goesOn && html` <small>${moreInMinutes()}</small>`;
  return html`<li>${saidAt(page, at, text)}${more}${about(topic)}</li>
`;
}

function about(topic: string | undefined): Html | undefined {
  return topic === undefined ? undefined : html` <small>${t('About: {0}', topic)}</small>`;
}

export function actionTable(page: Page): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${t('Open actions')}">
<table class="said">
<caption>${t('Actions that nobody has ticked')}</caption>
<thead><tr><th scope="col">${t('Action')}</th><th scope="col">${t('Who')}</th><th scope="col">${t('Since')}</th><th scope="col">${t('Due')}</th></tr></thead>
<tbody>
${page.committee.actions.map((action) => actionRow(page, action))}</tbody>
</table>
</div>
`;
}

function actionRow(page: Page, action: OpenAction): Html {
  const { text, topic, owners, due, at, again } = action;
  const age = ageOf(action);
  const since = html`${dayOf(page, at.meeting)}${age === undefined ? undefined : html` <small>(${age})</small>`}`;
  const later = again.map(
    (one) => html`<br>${linkTo(page, one, html`${t('again')} ${dayOf(page, one.meeting)}`)}`,
  );
  const until = due === undefined ? undefined : html`<time datetime="${due}">${due}</time>`;
  return html`<tr><td>${saidAt(page, at, text)}${about(topic)}</td><td class="who">${owners.join(', ')}</td><td>${since}${later}</td><td>${until}</td></tr>
`;
}

export function promiseTable(page: Page): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${t('Put off to the next meeting')}">
<table>
<caption>${t('What was put off, and what came of it')}</caption>
<thead><tr><th scope="col">${t('Meeting')}</th><th scope="col">${t('What was said')}</th><th scope="col">${t('What came of it')}</th></tr></thead>
<tbody>
${page.committee.promises.map((promise) => promiseRow(page, promise))}</tbody>
</table>
</div>
`;
}

function promiseRow(page: Page, { text, topic, at, state, keptAt }: ReportedPromise): Html {
  const word = promiseWord(state);
  const fate =
    keptAt === undefined
      ? html`${word}`
      : html`${word}: ${linkTo(page, keptAt, dayOf(page, keptAt.meeting))}`;
  return html`<tr class="${state}"><td>${dayOf(page, at.meeting)}</td><td>${saidAt(page, at, text)}${about(topic)}</td><td>${fate}</td></tr>
`;
}
