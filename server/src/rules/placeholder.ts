/** Something has yet to be written: what stands there is left over from a template, or was put down in haste. */
import type { Block, Text } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { lineAt, lineIndexAt } from '../markdown/source';
import { type Span, textOf } from '../markdown/span';
import type { Meeting, Section, SectionFacts } from '../minutes/meeting';
import { meetingDay } from '../minutes/meeting-day';
import { type Placeholder, placeholdersIn } from '../minutes/placeholders';
import { textsOf } from '../minutes/references';
import { perSection } from '../minutes/remembered';
import { t } from '../words/words';
import type { Fix, Found, Rule } from './rule';

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  summary: () => t('A placeholder stands where something has yet to be written.'),
  *check(meeting) {
    if (isTemplate(meeting)) return;
    for (const section of meeting.sections)
      for (const missing of missingIn(section, meeting))
        yield found(meeting, section, section.place(missing));
  },
};

interface Missing {
  readonly kind: Placeholder['kind'];
  readonly span: Span;
  /** Whether it is all that its list item says. */
  readonly isItem: boolean;
}

/** In the template itself they are in their place. */
function isTemplate({ title, knowledge: { file } }: Meeting): boolean {
  return TEMPLATE.test(file?.name ?? '') || TEMPLATE.test(title?.title ?? '');
}

const TEMPLATE = /template|vorlage/i;

const missingIn = perSection(({ text, heading, blocks }: SectionFacts): readonly Missing[] => {
  const all = heading === undefined ? blocks : [heading, ...blocks];
  return all.flatMap((block, index) => {
    if (block.quoted) return [];
    if (block.kind === 'html') return inHtml(text, block);
    return textsOf(block).flatMap((part) => inText(text, part, block, all[index + 1]));
  });
});

/** `<name>` alone is HTML for Markdown. */
function inHtml(text: string, { span }: Block): readonly Missing[] {
  const written = textOf(text, span);
  if (written.length > LONGEST_HTML) return [];
  const name = /<[A-Za-z ]{4,20}>\s*$/.exec(written);
  const start = span.start + (name?.index ?? 0);
  const [missing] = name === null ? [] : placeholdersIn(name[0].trim(), false);
  return missing === undefined
    ? []
    : [{ kind: 'text', span: { start, end: start + missing.end }, isItem: false }];
}

/** In UTF-16 code units. */
const LONGEST_HTML = 60;

function inText(text: string, part: Text, block: Block, next: Block | undefined): readonly Missing[] {
  const isTitle = block.kind === 'heading';
  return part.lines.flatMap((line, index) => {
    // A comment behind it that silences this rule is nothing that stands there.
    const written = textOf(text, line).replace(COMMENT, (comment) => ' '.repeat(comment.length));
    // Most lines have none, whatever is hidden in them: they are not worth reading their inline content.
    if (placeholdersIn(written, isTitle).length === 0) return [];
    const shown = readable(written, inlineOf(text, part).visible[index] ?? '');
    return placeholdersIn(shown, isTitle).flatMap(({ kind, start, end }) => {
      const isAll = shown.slice(0, start).trim() === '' && shown.slice(end).trim() === '';
      // A list below it is what it announces.
      if (shown.slice(start, end) === 'TODO' && (isTitle || next?.item !== undefined)) return [];
      const isItem = isAll && block.kind === 'paragraph' && block.leads && part.lines.length === 1;
      return [
        {
          kind,
          span: { start: line.start + start, end: line.start + end },
          isItem: isItem && !goesOn(block, next),
        },
      ];
    });
  });
}

/** Whether something stands below the first line of an item. */
function goesOn({ item, span }: Block, next: Block | undefined): boolean {
  return (
    next !== undefined &&
    item !== undefined &&
    next.span.start < item.span.end &&
    next.span.start > span.start
  );
}

/** A comment ends where the next one begins, so that many without an end are not read again and again. */
const COMMENT = /<!--(?:(?!-->|<!--).)*-->/gu;

/** With tags, which are HTML for Markdown and placeholders for people. */
function readable(written: string, shown: string): string {
  let result = shown.replace(/\uFFFC+/g, (hidden, at: number) =>
    written.slice(at, at + hidden.length).trim() === '' ? ' '.repeat(hidden.length) : hidden,
  );
  for (const { 0: tag, index } of written.matchAll(/<[A-Za-z ]{4,20}>/g))
    if (shown.startsWith(INERT.repeat(tag.length), index))
      result = result.slice(0, index) + tag + result.slice(index + tag.length);
  return result;
}

function found(meeting: Meeting, section: Section, missing: Missing): Found {
  const { source } = meeting;
  const written = textOf(source.text, missing.span);
  // The line says what is missing there; most placeholders are one word.
  const about = textOf(source.text, lineAt(source, missing.span.start));
  const fixes = (): readonly Fix[] => [...filled(meeting, section, missing), ...removed(meeting, missing)];
  if (missing.kind === 'unheard')
    return {
      ...{ span: missing.span, about, severity: 'information', fixes },
      message: t(
        '"{0}" stands for what was not heard or is not known: ask who was there, while they remember',
        written,
      ),
    };
  return {
    ...{ span: missing.span, about, fixes },
    message: t('"{0}" stands for something that has yet to be written: write it, or remove this', written),
  };
}

/** What is known to belong there: the day of the meeting, nobody in a list. */
function filled(meeting: Meeting, section: Section, { kind, span, isItem }: Missing): readonly Fix[] {
  const written = textOf(meeting.source.text, span);
  const isList = section.kind === 'attendees' || section.kind === 'absent';
  if (kind === 'text' && isItem && isList)
    return [{ title: t('Change "{0}" to {1}', written, 'N/A'), edits: [{ span, text: 'N/A' }] }];
  const day = kind === 'date' ? meetingDay(meeting) : undefined;
  if (day === undefined || section !== meeting.title) return [];
  const text = dayLike(written, day);
  return [{ title: t('Change "{0}" to {1}', written, text), edits: [{ span, text }], preferred: true }];
}

/** The day in the form that the placeholder asks for. */
function dayLike(written: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (/XX/.test(written)) return iso;
  return written
    .replace(/YYYY|JJJJ/, year)
    .replace('MM', month)
    .replace(/DD|TT/, day);
}

/** A list item that says nothing else. */
function removed({ source }: Meeting, { isItem, span }: Missing): readonly Fix[] {
  if (!isItem) return [];
  const line = lineAt(source, span.start);
  const next = source.lines.at(lineIndexAt(source, span.start) + 1);
  const whole = { start: line.start, end: next?.start ?? line.end };
  return [{ title: t('Remove "{0}"', textOf(source.text, span)), edits: [{ span: whole, text: '' }] }];
}
