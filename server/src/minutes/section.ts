/** One section, read on its own: its facts depend on its blocks and on what its title makes of it, on nothing else. */
import type { Block } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import { type ListTitle, readAttendees } from './attendees';
import { readDate } from './dates';
import { readDirectives } from './directives';
import type { DateMention, Section } from './meeting';
import type { Draft } from './outline';
import { readReferences, textsOf } from './references';
import { readRoles } from './roles';
import { readStatements } from './statements';

/** What a section says on its own: `parent` is for the meeting to say, and which of the doubtful statements count. */
export type SectionFacts = Omit<Section, 'parent'>;

export function readSection(text: string, draft: Draft, span: Span): SectionFacts {
  const { heading, level, title, blocks, kind, group } = draft;
  const all = heading === undefined ? blocks : [heading, ...blocks];
  const { lists, taken } = readAttendees(
    text,
    heading?.kind === 'heading' ? all : blocks,
    listTitle(draft, group),
  );
  const rest = blocks.filter((block) => !taken.has(block));
  return {
    ...{ kind, heading, level, title, span, blocks, lists },
    // In an attendee list a colon ends a label of the list (`Others: …`), and nobody speaks.
    statements: kind === 'attendees' || kind === 'absent' ? [] : readStatements(text, rest),
    references: readReferences(text, all, kind),
    links: all.flatMap((block) => textsOf(block).flatMap((part) => inlineOf(text, part).links)),
    roles: kind === 'topic' ? [] : readRoles(text, rest),
    dates: kind === 'topic' ? [] : readDates(text, all),
    directives: readDirectives(text, all),
  };
}

function listTitle({ kind, heading, title }: Draft, group: string): ListTitle | undefined {
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
