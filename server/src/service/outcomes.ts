/** The decisions and actions of a meeting: what stands in the sections of that name. */
import { depthOf, type Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { type Span, trimmed } from '../markdown/span';
import { isPlaceholder } from '../minutes/entries';
import type { Meeting, SectionFacts } from '../minutes/meeting';
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
  if (facts.kind !== 'decisions' && facts.kind !== 'actions') return [];
  const kind = facts.kind === 'decisions' ? 'decision' : 'action';
  return facts.blocks.flatMap((block) => {
    const said = block.kind === 'paragraph' && isOuter(block) ? firstLine(facts, block) : undefined;
    return said === undefined || said.name === '' || isPlaceholder(said.name)
      ? []
      : [{ kind, ...said } as const];
  });
});

function isOuter({ item, leads, quoted }: Paragraph): boolean {
  return !quoted && (item === undefined || (depthOf(item) === 0 && leads));
}

function firstLine(
  { text }: SectionFacts,
  block: Paragraph,
): { readonly name: string; readonly span: Span } | undefined {
  const [line] = block.lines;
  const visible = inlineOf(text, block).visible[0] ?? '';
  return line && { name: plain(visible), span: trimmed(text, line) };
}

function plain(visible: string): string {
  return visible
    .replaceAll(INERT, '')
    .replace(/^\s*\[[ xX]\]\s/u, '')
    .trim();
}
