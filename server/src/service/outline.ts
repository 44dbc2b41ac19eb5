/** The outline of a meeting: its sections, and in them who said what. For editors that do not list headings themselves. */
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { type Span, trimmed } from '../markdown/span';
import type { Meeting, Section, Statement } from '../minutes/meeting';
import { isUnlisted } from '../minutes/occurrences';
import { perSection } from '../minutes/remembered';
import { isSpeaker, standingOfLabel } from '../minutes/speakers';

export interface OutlineItem {
  readonly kind: 'section' | 'statement';
  readonly name: string;
  /** What a statement says; empty for a section. */
  readonly detail: string;
  /** All that belongs to it, with what is nested in it. */
  readonly span: Span;
  /** The heading, or the label. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

export function outline(meeting: Meeting): readonly OutlineItem[] {
  const children = new Map<Section | undefined, Section[]>();
  const headed = meeting.sections.filter(({ heading }) => heading !== undefined);
  for (const section of headed)
    children.set(section.parent, [...(children.get(section.parent) ?? []), section]);
  const sectionItem = (section: Section): OutlineItem => {
    const below = (children.get(section) ?? []).map(sectionItem);
    const { start, end } = section.span;
    return {
      ...{ kind: 'section', name: section.title || UNTITLED, detail: '' },
      span: { start, end: Math.max(end, below.at(-1)?.span.end ?? end) },
      selection: section.heading?.lines[0] ?? { start, end: start },
      children: [...statementsOf(meeting, section), ...below],
    };
  };
  const untitled = meeting.sections.filter(({ heading }) => heading === undefined);
  return [
    ...untitled.flatMap((section) => statementsOf(meeting, section)),
    ...(children.get(undefined) ?? []).map(sectionItem),
  ];
}

function statementsOf(meeting: Meeting, section: Section): readonly OutlineItem[] {
  return spokenIn(section, meeting)
    .filter(({ isSure, names }) => isSure || names.every((name) => isUnlisted(meeting, name)))
    .map(({ item }) => section.place(item));
}

/** Statements of people whom the ladder knows, and of others, who may be people. */
interface Spoken {
  readonly item: OutlineItem;
  readonly isSure: boolean;
  readonly names: readonly string[];
}

const spokenIn = perSection((facts, context): readonly Spoken[] =>
  facts.statements.map((statement) => {
    const names = statement.label.speakers.map(({ text }) => text);
    const isSure = isSpeaker(standingOfLabel(context, statement));
    return { item: itemOf(facts.text, statement, names), isSure, names };
  }),
);

function itemOf(text: string, statement: Statement, names: readonly string[]): OutlineItem {
  const { label, text: words, line, lineIndex, paragraph } = statement;
  const visible = inlineOf(text, paragraph).visible[lineIndex] ?? '';
  const said = visible
    .slice(words.start - line.start, words.end - line.start)
    .replaceAll(INERT, '')
    .trim();
  const detail = said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
  const span = { start: Math.min(line.start, label.span.start), end: line.end };
  const selection = trimmed(text, label.span);
  return { kind: 'statement', name: names.join('/'), detail, span, selection, children: [] };
}

/** Editors refuse an item without a name. */
const UNTITLED = '—';

/** How much of a statement fits beside a name, in UTF-16 code units. */
const LONGEST = 80;
