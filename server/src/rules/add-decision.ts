/** The fix of `unrecorded-decision`: a new item in the decisions section, in the form that the file has. */
import { depthOf, type ListItem } from '../markdown/block';
import { insertion } from '../markdown/edit';
import { hasBlankLines, lineEnding, lineIndexAt } from '../markdown/source';
import { type Span, textOf, trimmed } from '../markdown/span';
import { outermost } from '../minutes/decisions';
import { isPlaceholder } from '../minutes/entries';
import type { Meeting, Section } from '../minutes/meeting';
import type { Unrecorded } from '../minutes/unrecorded';
import { nextMarker } from '../rewrites/next-marker';
import { topicName } from '../rewrites/topic-name';
import { t } from '../words/words';
import { addRow } from './add-decision-row';
import type { Edit, Fix } from './rule';

export function addDecision(meeting: Meeting, unrecorded: Unrecorded): readonly Fix[] {
  const { record } = unrecorded;
  const edit = addItem(meeting, record, draft(meeting, unrecorded));
  return edit === undefined
    ? []
    : [{ title: t('Add to "{0}"', record.title), edits: [edit], preferred: true }];
}

/** `[topic](link): sentence`; what was said stays as it was written, in one line. */
function draft({ source: { text } }: Meeting, { conclusion, topic, link }: Unrecorded): string {
  const lines = textOf(text, conclusion.span).split(/\r\n?|\n/u);
  const said = lines.map((line) => line.trim()).join(' ');
  if (topic === undefined) return said;
  return `${topicName(topic, link?.href)}: ${said}`;
}

/** Below the last item or the last row, whatever stands behind it: `Signed by the chair.` */
export function addItem(meeting: Meeting, record: Section, text: string): Edit | undefined {
  const { source } = meeting;
  const eol = lineEnding(source.text);
  const placeholder = placeholderIn(meeting, record);
  if (placeholder !== undefined) {
    const bullet = placeholder.isItem ? '' : `${markerOf(meeting)} `;
    return { span: placeholder.span, text: `${bullet}${text}` };
  }
  const own = record.blocks.filter(({ kind, quoted }) => kind !== 'break' && !quoted);
  const model = own.findLast(({ kind, item }) => kind === 'row' || item !== undefined);
  const item = outermost(model?.item);
  if (model?.kind === 'row' && item === undefined) return addRow(meeting, record, model, text);
  if (item !== undefined) {
    return insertion(item.span.end, `${eol}${indentOf(meeting, item)}${nextMarker(meeting, item)}${text}`);
  }
  const last = own.at(-1);
  const end = last?.span.end ?? record.heading?.span.end ?? record.span.end;
  const gap = last !== undefined || hasBlankLines(source) ? eol : '';
  // Text right below would go on with the bullet.
  const next = source.lines.at(lineIndexAt(source, end) + 1);
  const runsOn = next !== undefined && !/^(?:\s*$|\s*#)/u.test(textOf(source.text, next));
  return insertion(end, `${gap}${eol}${markerOf(meeting)} ${text}${runsOn ? eol : ''}`);
}

/** `- N/A`, or `None`, where nothing else stands there. */
function placeholderIn(
  { source: { text } }: Meeting,
  { blocks }: Section,
): { readonly span: Span; readonly isItem: boolean } | undefined {
  const [only, ...others] = blocks.filter(({ kind }) => kind !== 'html');
  if (only?.kind !== 'paragraph' || only.lines.length !== 1 || others.length > 0) return undefined;
  const span = trimmed(text, only.lines[0] ?? only.span);
  const isItem = only.item !== undefined;
  return span.start < span.end && isPlaceholder(textOf(text, span)) ? { span, isItem } : undefined;
}

function indentOf({ source }: Meeting, { markerSpan }: ListItem): string {
  const line = source.lines.at(lineIndexAt(source, markerSpan.start));
  return line === undefined ? '' : source.text.slice(line.start, markerSpan.start);
}

/** The bullet of the outermost lists of the file. */
function markerOf({ sections }: Meeting): string {
  const items = sections.flatMap(({ blocks }) => blocks.flatMap(({ item }) => item ?? []));
  return items.find((item) => !item.ordered && depthOf(item) === 0)?.marker ?? '-';
}
