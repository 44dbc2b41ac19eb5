/** Something that somebody promised, written down among the actions as it was said. */

import { DEEPEST_HEADING } from '../markdown/deepest-heading';
import { applyEdits, type Edit, insertion } from '../markdown/edit';
import { hardBreakOf } from '../markdown/hard-break';
import { hasBlankLines, lineEnding, lineIndexAt } from '../markdown/source';
import { overlaps, type Span, textOf } from '../markdown/span';
import { isCarriedOver } from '../minutes/carried-over';
import { outermost } from '../minutes/decisions';
import type { Meeting, Section, Statement } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { promisesIn } from '../minutes/promises';
import { soleRfcLink, withParents } from '../minutes/rfc-links';
import { isSpeaker, standingOfLabel } from '../minutes/speakers';
import { readTitle } from '../minutes/titles';
import { words } from '../minutes/vocabulary/index';
import { markerOf } from '../rewrites/bullet-markers';
import { topicName } from '../rewrites/topic-name';
import { addItem } from '../rules/add-decision';
import { t } from '../words/words';
import { languageOf } from './new-minutes/language';

export interface Recording {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * At most one, for the only statement of a selection; what was said stays where it was said.
 * @param isAsked whether somebody asked for what can be done here; unasked only what sounds like a promise is offered
 */
export function recordings(meeting: Meeting, selection: Span, isAsked: boolean): readonly Recording[] {
  const [found, ...others] = statementsAt(meeting, selection);
  if (found === undefined || others.length > 0) return [];
  const { section, statement } = found;
  const said = wordsOf(meeting, found);
  const isFollowUp = isPutOff(section, statement) || CONDITION.test(said);
  if (said === '' || !(isAsked || isFollowUp || PROMISE.test(said))) return [];
  const item = itemOf(meeting, found, said, isFollowUp);
  const records = recordsFor(meeting, section);
  const [record] = records;
  if (records.length > 1 || record?.blocks.some(({ kind }) => kind === 'row')) return [];
  const title = record?.title ?? languageOf(meeting).actions.title;
  const edit =
    record === undefined
      ? newSection(meeting, title, item)
      : addItem(meeting, record, `${boxFor(meeting, record)}${item}`);
  if (edit === undefined || !isRecorded(meeting, edit, item)) return [];
  return [{ title: titleFor(title, isFollowUp, record === undefined), edits: [edit] }];
}

function titleFor(title: string, isFollowUp: boolean, isNew: boolean): string {
  if (isNew)
    return isFollowUp
      ? t('Record as a follow-up in a new section "{0}"', title)
      : t('Record as an action in a new section "{0}"', title);
  return isFollowUp
    ? t('Record as a follow-up under "{0}"', title)
    : t('Record as an action under "{0}"', title);
}

interface Found {
  readonly section: Section;
  readonly statement: Statement;
}

function statementsAt(meeting: Meeting, selection: Span): readonly Found[] {
  return meeting.sections
    .filter(({ kind, span }) => !RECORDS.includes(kind) && overlaps(span, selection))
    .flatMap((section) => section.statements.map((statement) => ({ section, statement })))
    .filter(
      ({ statement }) =>
        overlaps(statement.line, selection) && isSpeaker(standingOfLabel(meeting, statement)),
    );
}

const RECORDS: readonly Section['kind'][] = ['decisions', 'actions', 'attendees', 'absent'];

/** What somebody said, in one line: with the lines of the paragraph that go on with it; empty where it is not clear which do. */
function wordsOf(meeting: Meeting, { section, statement }: Found): string {
  const { text } = meeting.source;
  const { text: said, paragraph, lineIndex, label } = statement;
  // The words of a chat stand below their label, and those of somebody else may follow anywhere.
  if (label.form === 'chat' || label.form === 'alone') return '';
  const next = section.statements.find(
    (other) => other.paragraph.span.start === paragraph.span.start && other.lineIndex > lineIndex,
  );
  // `Deadline: Friday`: it may go on with what was said, or not.
  if (next !== undefined && !isSpeaker(standingOfLabel(meeting, next))) return '';
  const below = paragraph.item === undefined ? [] : paragraph.lines.slice(lineIndex + 1, next?.lineIndex);
  const isLast = lineIndex + 1 + below.length === paragraph.lines.length;
  const lines = [said, ...below];
  return lines
    .map((line, index) => {
      const mark = isLast && index === lines.length - 1 ? undefined : hardBreakOf(text, line);
      return textOf(text, { start: line.start, end: mark?.start ?? line.end }).trim();
    })
    .join(' ')
    .trim();
}

function isPutOff(section: Section, { line }: Statement): boolean {
  return promisesIn(section.facts).some((promise) => overlaps(section.place(promise).span, line));
}

const PROMISE = new RegExp(
  `^(?:${words(({ actions }) => actions.promises).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const CONDITION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words(({ actions }) => actions.conditions).join('|')}) `,
  'iu',
);

/** `Ada: Will prepare …`; what is put off says of what it speaks. */
function itemOf(
  { source: { text } }: Meeting,
  { section, statement }: Found,
  said: string,
  isFollowUp: boolean,
): string {
  const names = statement.label.speakers.map(({ span }) => textOf(text, span)).join('/');
  const topic = isFollowUp ? topicOf(section) : '';
  return `${names}: ${topic}${said}`;
}

function topicOf(section: Section): string {
  const topic = withParents(section).find(({ kind }) => kind === 'topic');
  if (topic === undefined || topic.title === '') return '';
  return `${topicName(topic.title, soleRfcLink(topic)?.href)}: `;
}

/** The sections of actions that may be meant: that of the topic itself, else those that stand below no topic. */
function recordsFor({ sections }: Meeting, section: Section): readonly Section[] {
  const all = sections.filter(
    (one) => one.kind === 'actions' && readTitle(one.title)?.kind === 'actions' && !isCarriedOver(one),
  );
  const own = all.filter(({ parent }) => parent === section);
  return own.length > 0 ? own : all.filter(({ parent }) => parent?.kind !== 'topic');
}

/** To be ticked, where the last action is. */
function boxFor({ source: { text } }: Meeting, { blocks }: Section): string {
  const item = outermost(blocks.findLast((block) => block.item !== undefined && !block.quoted)?.item);
  const isBox = item !== undefined && BOX.test(text.slice(item.markerSpan.end, item.span.end).slice(0, 20));
  return isBox ? '[ ] ' : '';
}

const BOX = /^[ \t]+\[[ xX]\][ \t]/u;

/** At the end of the minutes, where the actions of most committees stand; none in a book of several meetings. */
function newSection(meeting: Meeting, title: string, item: string): Edit | undefined {
  const { source, sections } = meeting;
  const discussions = sections.filter(({ kind }) => kind === 'discussion');
  if (discussions.length > 1) return undefined;
  const { text } = source;
  const like = sections.find(({ kind }) => kind === 'decisions') ?? discussions[0] ?? sections[0];
  const level = Math.min(Math.max(like?.level ?? 1, like?.kind === 'title' ? 2 : 1), DEEPEST_HEADING);
  const eol = lineEnding(text);
  const gap = hasBlankLines(source) ? eol : '';
  const end = text.trimEnd().length;
  const isEnded = end < text.length && lineIndexAt(source, end) < lineIndexAt(source, text.length);
  const before = `${eol}${gap}`;
  return insertion(
    end,
    `${before}${'#'.repeat(level)} ${title}${eol}${gap}${markerOf(meeting)} ${item}${isEnded ? '' : eol}`,
  );
}

/** Whether the item stands among the actions then, and nothing else is read in another way. */
function isRecorded(meeting: Meeting, edit: Edit, item: string): boolean {
  if (meeting.sections.some(({ kind, span }) => kind === 'actions' && has(meeting, span, item))) return false;
  const after = parse(applyEdits(meeting.source.text, [edit]), meeting.knowledge, meeting);
  const record = after.sections.findLast(({ kind, span }) => kind === 'actions' && has(after, span, item));
  const others = ({ sections }: Meeting) => sections.filter((one) => one.kind !== 'actions').length;
  return record !== undefined && others(after) === others(meeting);
}

function has({ source: { text } }: Meeting, span: Span, item: string): boolean {
  return textOf(text, span).includes(item);
}
