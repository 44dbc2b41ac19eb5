/** Who was there: a line for each person, a column for each meeting. */
import { grouped } from '../../../minutes/grouped';
import { t } from '../../../words/words';
import type { Attendance } from '../report';
import { attendanceLegend, presenceShare, presenceSign, presenceWord, shownPeople } from '../report-words';
import { type Html, html } from './html';
import { dayOf, type Page } from './link';

export function attendanceTable(page: Page): Html {
  const { meetings, people } = page.committee;
  const { shown, left } = shownPeople(people);
  const columns = meetings.map(
    (meeting, index) =>
      html`<th scope="col" class="day"><a href="${page.places.of(meeting)}">${dayOf(page, index)}</a></th>`,
  );
  return html`<p class="legend">${attendanceLegend()}</p>
${left === undefined ? undefined : html`<p>${left}</p>\n`}<div class="wide" role="region" tabindex="0" aria-label="${t('Attendance')}">
<table class="attendance">
<caption>${t('Who came to which meeting')}</caption>
<thead><tr><th scope="col">${t('Name')}</th><th scope="col">${t('Present')}</th>${columns}</tr></thead>
${[...grouped(shown, ({ group }) => group)].map(([group, own]) => groupRows(page, group, own))}</table>
</div>
`;
}

function groupRows(page: Page, group: string, people: readonly Attendance[]): Html {
  const width = page.committee.meetings.length + 2;
  const heading =
    group === ''
      ? undefined
      : html`<tr><th scope="rowgroup" colspan="${width}" class="group"><span>${group}</span></th></tr>\n`;
  return html`<tbody>
${heading}${people.map((person) => row(page, person))}</tbody>
`;
}

function row(page: Page, person: Attendance): Html {
  const listed = new Map(person.listed.map((one) => [one.at.meeting, one]));
  const cells = page.committee.meetings.map((_, index) => {
    const presence = listed.get(index)?.presence;
    if (presence === undefined) return html`<td></td>`;
    return html`<td class="${presence}"><span aria-hidden="true">${presenceSign(presence)}</span><span class="text">${presenceWord(presence)}</span></td>`;
  });
  return html`<tr><th scope="row">${person.name}</th><td class="share">${presenceShare(person)}</td>${cells}</tr>
`;
}
