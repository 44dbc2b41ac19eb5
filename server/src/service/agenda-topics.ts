/** A new topic in the discussion: where it belongs, and in which form the file has its topics. */
import { DEEPEST_HEADING } from '../markdown/deepest-heading';
import { applyEdits, type Edit, insertion } from '../markdown/edit';
import type { Link } from '../markdown/inline';
import { hasBlankLines, lineEnding } from '../markdown/source';
import type { Meeting, Section } from '../minutes/meeting';
import { parse } from '../minutes/parse';
import { soleRfcLink, withParents } from '../minutes/rfc-links';
import { words } from '../minutes/vocabulary/index';
import { markerOf } from '../rewrites/bullet-markers';
import { linkOf, soleLink } from '../rewrites/link-line';

export interface Topic {
  /** Without the signs of a heading. */
  readonly title: string;
  /** Of an RFC: its address, or a path from the file of the meeting. */
  readonly href?: string | undefined;
}

export interface InsertedTopic {
  readonly edit: Edit;
  /** Where one begins to write, in UTF-16 code units of the text after the edit. */
  readonly cursor: number;
}

/**
 * Behind the topic at an offset, else behind the last one; below the heading of the discussion where there is none yet.
 * @returns undefined where no heading can stand: behind a fence that is not closed
 */
export function insertTopic(meeting: Meeting, offset: number, topic: Topic): InsertedTopic | undefined {
  const { source } = meeting;
  const title = topic.title.replace(/\s+/gu, ' ').trim();
  if (title === '') return undefined;
  const { end, level } = placeOf(meeting, offset);
  const at = source.text.slice(0, end).trimEnd().length;
  const eol = lineEnding(source.text);
  const gap = hasBlankLines(source) ? eol : '';
  const lines = [`${'#'.repeat(level)} ${title}`, ...linkLines(meeting, topic, title)];
  const above = at === 0 ? '' : `${eol}${gap}`;
  // Right below a paragraph a bullet alone would be the line of a heading. CommonMark 4.3.
  const bullet = gap === '' ? '' : `${markerOf(meeting)} `;
  const text = `${above}${lines.join(`${eol}${gap}`)}${eol}${gap}${bullet}`;
  const isLast = source.text.slice(at).trim() === '';
  const edit = isLast
    ? { span: { start: at, end: source.text.length }, text: `${text}${bullet === '' ? '' : eol}` }
    : insertion(at, text);
  return isTopic(meeting, edit) ? { edit, cursor: at + text.length } : undefined;
}

interface Place {
  /** Of what stands above the new topic. */
  readonly end: number;
  readonly level: number;
}

function placeOf(meeting: Meeting, offset: number): Place {
  const { sections, source } = meeting;
  const here = sections.findLast(({ span }) => span.start <= offset);
  const above = here === undefined ? [] : withParents(here);
  const topics = topicsOf(
    sections,
    above.find(({ kind }) => kind === 'discussion'),
  );
  const topic =
    topics.find((one) => above.includes(one)) ??
    topics.findLast(({ title }) => !CLOSING.test(title)) ??
    topics.at(-1);
  if (topic !== undefined) return { end: endOf(meeting, topic), level: topic.level };
  const discussion = sections.find(({ kind }) => kind === 'discussion');
  if (discussion !== undefined)
    return { end: discussion.span.end, level: Math.min(discussion.level + 1, DEEPEST_HEADING) };
  const closing = sections.find((one) => isOuterTopic(one) && CLOSING.test(one.title));
  if (closing !== undefined) return { end: closing.span.start, level: closing.level };
  const title = sections[0]?.level ?? 1;
  return { end: source.text.length, level: Math.min(title + 1, DEEPEST_HEADING) };
}

/** What minutes end with, which is read like a topic. */
const CLOSING = new RegExp(
  `^\\W*(?:${[
    ...words(({ nextMeeting }) => nextMeeting),
    ...[
      'a\\.?o\\.?b\\.?',
      '(?:any )?other business',
      'next (?:meeting|date|time)s?',
      'adjourn(?:ed|ment)?',
      'closing',
      'close',
    ],
    ...['sonstiges', 'verschiedenes', 'nächster? termine?'],
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * Those below the heading of the discussion, of the one with the cursor if it has some; else, where the discussion has none
 * or there is no heading for it, those beside it.
 */
function topicsOf(sections: readonly Section[], own: Section | undefined): readonly Section[] {
  const outer = sections.filter(isOuterTopic);
  const inDiscussion = outer.filter((one) => withParents(one).some(({ kind }) => kind === 'discussion'));
  const inOwn = inDiscussion.filter((one) => own !== undefined && withParents(one).includes(own));
  if (inOwn.length > 0) return inOwn;
  return inDiscussion.length > 0 ? inDiscussion : outer.filter(({ title }) => !CLOSING.test(title));
}

/** What stands below a topic is a part of it; a line that stands for a heading is none. */
function isOuterTopic({ kind, heading, parent }: Section): boolean {
  return kind === 'topic' && heading?.kind === 'heading' && parent?.kind !== 'topic';
}

/** With all that stands below its heading. */
function endOf({ sections, source }: Meeting, topic: Section): number {
  const behind = sections.slice(sections.indexOf(topic) + 1);
  return behind.find((section) => !withParents(section).includes(topic))?.span.start ?? source.text.length;
}

function linkLines(meeting: Meeting, { href }: Topic, title: string): readonly string[] {
  if (href === undefined || href === '') return [];
  const line = soleLink(title, href);
  if (line !== href) return [line];
  switch (formOfLinks(meeting)) {
    case 'bare':
      return [href];
    case 'inline':
      return [linkOf(title, href)];
    case 'autolink':
      return [`<${href}>`];
  }
}

/** As the last topic has it that links its RFC; `<…>` is what every linter takes. */
function formOfLinks({ sections }: Meeting): Link['form'] {
  const linked = sections.findLast((one) => one.kind === 'topic' && soleRfcLink(one) !== undefined);
  return (linked && soleRfcLink(linked)?.form) ?? 'autolink';
}

/** Whether one section more is there then, and all others are what they were. */
function isTopic(meeting: Meeting, edit: Edit): boolean {
  const after = parse(applyEdits(meeting.source.text, [edit]), meeting.knowledge, meeting);
  const index = after.sections.findIndex(
    ({ span }) => span.end > edit.span.start && span.start >= edit.span.start,
  );
  const others = after.sections.filter((_, other) => other !== index).map(({ kind }) => kind);
  return index >= 0 && others.join() === meeting.sections.map(({ kind }) => kind).join();
}
