/** Text → Meeting. */
import { readBlocks } from '../markdown/blocks';
import { readSource, type Source } from '../markdown/source';
import { type Knowledge, NOTHING_KNOWN } from './knowledge';
import type { Meeting, Section } from './meeting';
import { type Draft, readOutline } from './outline';
import { peopleOf } from './people';
import { readSection } from './section';

/**
 * Reads the minutes of a meeting. Never throws: any text is some minutes, and people are typing.
 * @param text the whole document; all offsets of the result are UTF-16 code units of it
 * @param knowledge what is known beyond it
 */
export function parse(text: string, knowledge: Knowledge = NOTHING_KNOWN): Meeting {
  const source = readSource(text);
  const drafts = readOutline(text, readBlocks(source));
  return join(source, placeSections(source, drafts), knowledge);
}

function placeSections(source: Source, drafts: readonly Draft[]): readonly Section[] {
  const byDraft = new Map<Draft, Section>();
  const starts = drafts.map(({ heading }) => heading?.span.start ?? 0);
  for (const [index, draft] of drafts.entries()) {
    const next = starts[index + 1];
    const end = next === undefined ? source.text.length : endBefore(source.text, next);
    const facts = readSection(source.text, draft, { start: starts[index] ?? 0, end });
    byDraft.set(draft, {
      ...facts,
      parent: draft.parent === undefined ? undefined : byDraft.get(draft.parent),
    });
  }
  return [...byDraft.values()];
}

/** The end of the line before the one that begins at an offset. */
function endBefore(text: string, lineStart: number): number {
  return (
    lineStart - (/(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0].length ?? 0)
  );
}

/** What only all sections together say. */
function join(source: Source, sections: readonly Section[], knowledge: Knowledge): Meeting {
  const title = sections.find((section) => section.kind === 'title');
  const lists = sections.flatMap((section) => section.lists);
  const dates = [title, ...sections].flatMap((section) => section?.dates ?? []);
  return {
    ...{ source, sections, title, lists },
    date: dates[0],
    roles: sections.flatMap((section) => section.roles),
    people: peopleOf(lists, knowledge),
    knowledge,
  };
}
