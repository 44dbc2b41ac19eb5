/** What can be folded away: topics, and the thread below a statement. For editors that fold nothing of Markdown. */
import type { ListItem } from '../markdown/block';
import { type Span, trimmed } from '../markdown/span';
import type { Meeting, Section } from '../minutes/meeting';
import { perFacts } from '../minutes/remembered';

/** Spans of several lines, without the blank lines behind them; the first line of each stays. */
export function folding(meeting: Meeting): readonly Span[] {
  const { text } = meeting.source;
  const sections = wholeSections(meeting.sections).map((span) => trimmed(text, span));
  const threads = meeting.sections.flatMap((section) => section.place(threadsIn(section.facts)));
  return [...sections, ...threads]
    .filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** From each heading to where the next one of its rank begins. */
function wholeSections(sections: readonly Section[]): readonly Span[] {
  const spans: Span[] = [];
  const open: Section[] = [];
  const close = (level: number, end: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop();
      spans.push({ start: last.span.start, end });
    }
  };
  for (const section of sections) {
    if (section.heading === undefined) continue;
    close(section.level, section.span.start);
    open.push(section);
  }
  close(0, sections.at(-1)?.span.end ?? 0);
  return spans;
}

const threadsIn = perFacts(({ text, blocks }): readonly Span[] => {
  const items = new Set<ListItem>();
  for (const block of blocks)
    for (let item = block.item; item && !items.has(item); item = item.parent) items.add(item);
  return [...items].map(({ span }) => trimmed(text, span));
});
