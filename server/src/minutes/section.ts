/** One section, read on its own: its facts depend on its blocks and on what its title makes of it, on nothing else. */
import type { Block } from '../markdown/block';
import { linksOf } from '../markdown/inline';
import { type ListTitle, readAttendees } from './attendees';
import { readDate } from './dates';
import { readDirectives } from './directives';
import type { DateMention, SectionFacts } from './meeting';
import type { Draft } from './outline';
import { readReferences, textsOf } from './references';
import { readRoles } from './roles';
import { readStatements } from './statements';

const known = new WeakMap<Draft['opening'], SectionFacts>();

/**
 * What a section says on its own; of the same blocks the same object, unless its title has another meaning now.
 * @param text of the piece that it stands in, whose offsets the facts have
 */
export function factsOf(text: string, draft: Draft): SectionFacts {
  const { opening, kind, group } = draft;
  const last = known.get(opening);
  if (last?.kind === kind && last.group === group) return last;
  const facts = readSection(text, draft);
  known.set(opening, facts);
  return facts;
}

function readSection(text: string, { opening, kind, group }: Draft): SectionFacts {
  const { heading, level, title, blocks } = opening;
  const all = heading === undefined ? blocks : [heading, ...blocks];
  const { lists, taken, behind } = readAttendees(
    text,
    heading?.kind === 'heading' ? all : blocks,
    listTitle({ opening, kind, group }),
  );
  const rest = blocks.filter((block) => !taken.has(block));
  const isList = kind === 'attendees' || kind === 'absent';
  return {
    ...{ text, kind, group, heading, level, title, blocks, lists },
    // In an attendee list a colon ends a label of the list (`Others: …`), and nobody speaks; behind it they may.
    statements: readStatements(text, isList ? behind.filter((block) => !taken.has(block)) : rest),
    references: readReferences(text, all, kind),
    links: all.flatMap((block) => textsOf(block).flatMap((part) => linksOf(text, part))),
    roles: kind === 'topic' ? [] : readRoles(text, rest),
    dates: kind === 'topic' ? [] : readDates(text, all),
    directives: readDirectives(text, all),
  };
}

function listTitle({
  opening: { heading, title },
  kind,
  group,
}: Pick<Draft, 'opening' | 'kind' | 'group'>): ListTitle | undefined {
  if (heading === undefined || (kind !== 'attendees' && kind !== 'absent')) return undefined;
  const line = heading.lines[0] ?? heading.span;
  return { presence: kind === 'absent' ? 'absent' : 'present', group, title, titleSpan: line };
}

/** The date in a heading, or behind `Date:` and `When:`. */
function readDates(text: string, blocks: readonly Block[]): readonly DateMention[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    return block.lines.flatMap(({ start, end }) => {
      const line = text.slice(start, end);
      if (block.kind === 'paragraph' && !/^[\s*_]*(?:date|when|datum)[*_]*\s?:/iu.test(line)) return [];
      return readDate(line, start) ?? [];
    });
  });
}
