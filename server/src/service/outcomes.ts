/** The decisions and actions of a meeting: what stands in the sections of that name. */
import { type Block, depthOf, type Paragraph, type Text } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { byPosition, type Span, trimmed } from '../markdown/span';
import { actionsIn } from '../minutes/actions';
import { decisionsIn } from '../minutes/decisions';
import { isPlaceholder } from '../minutes/entries';
import type { Meeting, SectionFacts } from '../minutes/meeting';
import { saysNothingToDo } from '../minutes/nothing-to-do';
import { textsOf } from '../minutes/references';
import { perSection } from '../minutes/remembered';

export interface Outcome {
  readonly kind: 'decision' | 'action';
  /** The text of its first line, without addresses, code and check box. */
  readonly name: string;
  /** Its first line. */
  readonly span: Span;
}

/** In the order of the text. What is nested in one belongs to it, as does a link alone. */
export function outcomesOf(meeting: Meeting): readonly Outcome[] {
  return meeting.sections.flatMap((section) => section.place(outcomesIn(section, meeting)));
}

/** Those of one section, with the offsets of its facts. */
export const outcomesIn = perSection((facts): readonly Outcome[] => {
  const { kind } = facts;
  if (kind === 'decisions')
    return decisionsIn(facts).flatMap(({ span, blocks }) => decision(facts, span, blocks));
  if (kind !== 'actions') return [];
  return [...facts.blocks.flatMap((block) => action(facts, block)), ...rowsOf(facts)].sort(byPosition);
});

/** The actions of tables. */
function rowsOf(facts: SectionFacts): readonly Outcome[] {
  const paragraphs = new Set<Block>(facts.blocks);
  return actionsIn(facts)
    .filter(({ paragraph }) => !paragraphs.has(paragraph))
    .map(({ span, paragraph }) => ({ kind: 'action', span, name: nameOf(facts.text, paragraph) }));
}

function decision({ text }: SectionFacts, span: Span, [block]: readonly Block[]): readonly Outcome[] {
  const part = block && textsOf(block).find(({ lines: [line] }) => line !== undefined && holds(line, span));
  const name = part === undefined ? '' : nameOf(text, part);
  return name === '' ? [] : [{ kind: 'decision', span, name }];
}

function holds(line: Span, { start, end }: Span): boolean {
  return line.start <= start && end <= line.end;
}

function action({ text }: SectionFacts, block: Block): readonly Outcome[] {
  const [line] = block.kind === 'paragraph' && isOuter(block) ? block.lines : [];
  if (block.kind !== 'paragraph' || line === undefined) return [];
  const name = nameOf(text, block);
  if (name === '' || isPlaceholder(name) || saysNothingToDo(name)) return [];
  return [{ kind: 'action', name, span: trimmed(text, line) }];
}

function isOuter({ item, leads, quoted }: Paragraph): boolean {
  return !quoted && (item === undefined || (depthOf(item) === 0 && leads));
}

/** The first line of a text as it can be read. */
function nameOf(text: string, part: Text): string {
  return (inlineOf(text, part).visible[0] ?? '')
    .replaceAll(INERT, '')
    .replace(/^\s*\[[ xX]\]\s/u, '')
    .trim();
}
