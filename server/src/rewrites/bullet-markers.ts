/** Which bullet marker a file uses, and which of its lists can take another. */
import type { ListItem } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Meeting, Statement } from '../minutes/meeting';

/** The marker of most bullets of the file; `-` where it has none. */
export function markerOf({ sections }: Meeting): string {
  const items = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(({ item }) => item ?? [])));
  const counts = new Map<string, number>([['-', 0]]);
  for (const { marker, ordered } of items) if (!ordered) counts.set(marker, (counts.get(marker) ?? 0) + 1);
  return [...counts].reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0];
}

/** The lists all of whose items begin with one of the statements. */
export function listsOfStatements(
  { sections }: Meeting,
  statements: ReadonlySet<Statement>,
): ReadonlySet<Span> {
  const rewritten = new Set([...statements].flatMap(({ item }) => item ?? []));
  const whole = new Map<Span, boolean>();
  for (const item of sections.flatMap(({ blocks }) => blocks.flatMap((block) => withAncestors(block.item)))) {
    whole.set(item.list, (whole.get(item.list) ?? true) && rewritten.has(item));
  }
  return new Set([...whole].flatMap(([list, all]) => (all ? [list] : [])));
}

function withAncestors(item: ListItem | undefined): readonly ListItem[] {
  return item === undefined ? [] : [item, ...withAncestors(item.parent)];
}
