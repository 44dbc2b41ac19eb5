/** The report as Markdown, as GitHub shows it. */
import { grouped } from '../../../minutes/grouped';
import { t } from '../../../words/words';
import type { Part } from '../part';
import type { Places } from '../places';
import type { OpenAction, Report, ReportedDecision, RfcStep, RfcWay } from '../report';
import {
  ageOf,
  attendanceLegend,
  evidenceWord,
  isEmpty,
  moreInMinutes,
  nameOfRfc,
  noteOnEvidence,
  nothingOf,
  presenceShare,
  presenceSign,
  promiseWord,
  scopeOf,
  shownPeople,
  stepsTogether,
  stepWord,
  titleOf,
  titleOfPart,
} from '../report-words';
import { dayOf, linkOut, linkTo, type Page } from './link';
import { type Content, link, Markdown, markdown, table } from './markdown';

/** What tells a report from other Markdown. It has titles of minutes, and would be read as some. */
export const MARKDOWN_BEGIN = '<!-- minutes: off -->\n<!-- made by minutes report -->\n\n';

export function reportAsMarkdown({ committees }: Report, parts: readonly Part[], places: Places): string {
  const isAlone = committees.length === 1;
  const pages = committees.map((committee): Page => ({ committee, places, isAlone }));
  const texts = pages.map((page) => committeeText(page, parts));
  return markdown`${new Markdown(MARKDOWN_BEGIN)}# ${titleOf(committees)}\n${texts}`.source;
}

function committeeText(page: Page, parts: readonly Part[]): Markdown {
  const { name } = page.committee;
  const heading = page.isAlone ? undefined : markdown`\n## ${name}\n`;
  return markdown`${heading}\n${scopeOf(page.committee)}\n${parts.map((part) => partText(page, part))}`;
}

function partText(page: Page, part: Part): Markdown {
  const text = isEmpty(page.committee, part) ? markdown`${nothingOf(part)}\n` : FORMS[part](page);
  return markdown`\n${marks(page, 2)} ${titleOfPart(part)}\n\n${text}`;
}

const NEWLINE = new Markdown('\n');

/** Headings of several committees stand one level below. */
function marks({ isAlone }: Page, level: number): Markdown {
  return new Markdown('#'.repeat(isAlone ? level : level + 1));
}

const FORMS: Readonly<Record<Part, (page: Page) => Markdown>> = {
  attendance,
  rfcs,
  decisions,
  actions,
  promises,
};

function attendance(page: Page): Markdown {
  const { meetings, people } = page.committee;
  const { shown, left } = shownPeople(people);
  const columns = meetings.map((meeting, index) => link(dayOf(page, index), page.places.of(meeting)));
  const rows = shown.map((person): readonly Content[] => {
    const listed = new Map(person.listed.map(({ presence, at }) => [at.meeting, presence]));
    const cells = meetings.map((_, index) => {
      const presence = listed.get(index);
      return presence && new Markdown(presenceSign(presence));
    });
    return [person.name, person.group, presenceShare(person), ...cells];
  });
  const more = left === undefined ? undefined : markdown`${left}\n\n`;
  const heads = [t('Name'), t('Group'), t('Present'), ...columns];
  return markdown`${attendanceLegend()}\n\n${more}${table(heads, rows)}`;
}

function rfcs(page: Page): Markdown {
  const note = noteOnEvidence(page.committee);
  const legend = note === undefined ? undefined : markdown`${note}\n\n`;
  const texts = page.committee.rfcs.map((rfc, index) => [
    index === 0 ? undefined : NEWLINE,
    rfcText(page, rfc),
  ]);
  return markdown`${legend}${texts}`;
}

function rfcText(page: Page, rfc: RfcWay): Markdown {
  const name = nameOfRfc(rfc);
  const heading = rfc.href === undefined ? name : linkOut(page.places, rfc.href, name);
  const { file } = rfc;
  const text = file?.status === undefined ? t('Text of the RFC') : t('State: {0}', file.status);
  const state = file && markdown`${link(text, page.places.of(file))}\n\n`;
  return markdown`${marks(page, 3)} ${heading}\n\n${state}${stepsTogether(rfc).map((steps) => stepText(page, steps))}`;
}

/** One meeting, or several of which the same is to be told. */
function stepText(page: Page, steps: readonly RfcStep[]): Markdown {
  const [{ kind, text, by } = { kind: undefined }] = steps;
  if (kind === undefined) return markdown``;
  const days = steps.map(({ at }, index) => [
    index === 0 ? '' : ', ',
    linkTo(page, at, dayOf(page, at.meeting)),
  ]);
  const evidence = evidenceWord(by);
  const said = text === undefined ? undefined : markdown`: ${text}`;
  const how = evidence === undefined ? undefined : markdown` (${evidence})`;
  return markdown`- ${days} ${stepWord(kind)}${said}${how}\n`;
}

/** The last meeting comes first. */
function decisions(page: Page): Markdown {
  const meetings = [...grouped(page.committee.decisions, ({ at }) => at.meeting)].reverse();
  const lists = meetings.map(([meeting, own], index) => {
    const items = own.map((decision) => decisionItem(page, decision));
    const gap = index === 0 ? undefined : NEWLINE;
    return markdown`${gap}${marks(page, 3)} ${dayOf(page, meeting)}\n\n${items}`;
  });
  return markdown`${lists}`;
}

function decisionItem(page: Page, { text, goesOn, topic, at }: ReportedDecision): Markdown {
  const more = goesOn && markdown` (${moreInMinutes()})`;
  return markdown`- ${linkTo(page, at, text)}${more}${about(topic)}\n`;
}

function about(topic: string | undefined): Markdown | undefined {
  return topic === undefined ? undefined : markdown` (${t('About: {0}', topic)})`;
}

function actions(page: Page): Markdown {
  const rows = page.committee.actions.map((action) => [
    markdown`${linkTo(page, action.at, action.text)}${about(action.topic)}`,
    action.owners.join(', '),
    since(page, action),
    action.due,
  ]);
  return table([t('Action'), t('Who'), t('Since'), t('Due')], rows);
}

function since(page: Page, action: OpenAction): Markdown {
  const age = ageOf(action);
  const later = action.again.map((at) => markdown`, ${linkTo(page, at, dayOf(page, at.meeting))}`);
  return markdown`${dayOf(page, action.at.meeting)}${age === undefined ? undefined : markdown` (${age})`}${later}`;
}

function promises(page: Page): Markdown {
  const rows = page.committee.promises.map(({ text, topic, at, state, keptAt }) => [
    dayOf(page, at.meeting),
    markdown`${linkTo(page, at, text)}${about(topic)}`,
    keptAt === undefined
      ? promiseWord(state)
      : markdown`${promiseWord(state)}: ${linkTo(page, keptAt, dayOf(page, keptAt.meeting))}`,
  ]);
  return table([t('Meeting'), t('What was said'), t('What came of it')], rows);
}
