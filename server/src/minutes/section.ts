/** One section, read on its own: its facts depend on its blocks and on what its title makes of it, on nothing else. */
import type { Block } from '../markdown/block';
import { presenceIn } from './attendee';
import { type ListTitle, readAttendees } from './attendees';
import { isCarriedOver } from './carried-over';
import type { SectionFacts } from './meeting';
import type { Draft } from './outline';
import { ReadSection } from './read-section';
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
  const { heading, blocks } = opening;
  const { lists, taken, besides, behind } = readAttendees(
    text,
    heading?.kind === 'heading' ? [heading, ...blocks] : blocks,
    listTitle({ opening, kind, group }),
    kind === 'title',
  );
  // Nobody says at this meeting what was left open at others.
  const rest = isCarriedOver(opening) ? [] : blocks.filter((block) => !taken.has(block));
  // In an attendee list a colon ends a label of the list (`Others: …`), and nobody speaks; behind it they may.
  const statements = readStatements(
    text,
    presenceIn(kind) === undefined ? rest : behind.filter((block) => !taken.has(block)),
  );
  const besideLists = blocks.flatMap((block): readonly Block[] =>
    taken.has(block) ? (besides.get(block) ?? []) : [block],
  );
  return new ReadSection({
    text,
    opening,
    kind,
    group,
    lists,
    listed: [...taken],
    statements,
    rest: besideLists,
  });
}

function listTitle({
  opening: { heading, title },
  kind,
  group,
}: Pick<Draft, 'opening' | 'kind' | 'group'>): ListTitle | undefined {
  const presence = presenceIn(kind);
  if (heading === undefined || presence === undefined) return undefined;
  return { presence, group, title, titleSpan: heading.lines[0] ?? heading.span };
}
