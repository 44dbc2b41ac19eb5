/** Text → Meeting. */
import { readBlocks } from '../markdown/blocks';
import { readSource, type Source } from '../markdown/source';
import { believed } from './doubtful-labels';
import { type Knowledge, NOTHING_KNOWN } from './knowledge';
import type { Meeting, Section } from './meeting';
import { type Draft, readOutline } from './outline';
import { type People, peopleOf } from './people';
import { readSection, type SectionFacts } from './section';

/**
 * Reads the minutes of a meeting. Never throws: any text is some minutes, and people are typing.
 * @param text the whole document; all offsets of the result are UTF-16 code units of it
 * @param knowledge what is known beyond it
 */
export function parse(text: string, knowledge: Knowledge = NOTHING_KNOWN): Meeting {
  const source = readSource(text);
  const drafts = readOutline(text, readBlocks(source));
  return join(source, drafts, readSections(source, drafts), knowledge);
}

/** Each section on its own. */
function readSections(source: Source, drafts: readonly Draft[]): readonly SectionFacts[] {
  const starts = drafts.map(({ heading }) => heading?.span.start ?? 0);
  return drafts.map((draft, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? source.text.length : endBefore(source.text, next);
    return readSection(source.text, draft, { start: starts[index] ?? 0, end });
  });
}

/** The end of the line before the one that begins at an offset. */
function endBefore(text: string, lineStart: number): number {
  return (
    lineStart - (/(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0].length ?? 0)
  );
}

/** What only all sections together say. */
function join(
  source: Source,
  drafts: readonly Draft[],
  facts: readonly SectionFacts[],
  knowledge: Knowledge,
): Meeting {
  const lists = facts.flatMap((section) => section.lists);
  const people = peopleOf(lists, knowledge);
  const sections = placeSections(source.text, drafts, facts, people);
  const title = sections.find((section) => section.kind === 'title');
  const dates = [title, ...sections].flatMap((section) => section?.dates ?? []);
  return {
    ...{ source, sections, title, lists, people, knowledge },
    date: dates[0],
    roles: sections.flatMap((section) => section.roles),
  };
}

/** The sections with their parents, and with the statements that are believed of these people. */
function placeSections(
  text: string,
  drafts: readonly Draft[],
  facts: readonly SectionFacts[],
  people: People,
): readonly Section[] {
  const isBelieved = believed(
    text,
    facts.flatMap(({ statements }) => statements),
    people,
  );
  const byDraft = new Map<Draft, Section>();
  for (const [index, draft] of drafts.entries()) {
    const section = facts[index];
    if (section === undefined) continue;
    const parent = draft.parent === undefined ? undefined : byDraft.get(draft.parent);
    byDraft.set(draft, { ...section, parent, statements: section.statements.filter(isBelieved) });
  }
  return [...byDraft.values()];
}
