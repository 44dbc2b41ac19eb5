/** What the overviews are made of. */

import type { ItemKind } from '../../views-protocol';
import { toldApart } from '../told-apart';

/** @typeParam P how it says where one goes from it */
export interface OverviewItem<P> {
  /** No other item beside it has it, and it has it as long as it stands for the same. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** What is added to the label, the most important first. */
  readonly facts: readonly string[];
  /** What is said for the icon, where neither label nor facts do. */
  readonly role?: string;
  /** Further lines, for those who want to know more. */
  readonly more?: readonly string[];
  /** None of what is only a heading of ours: a click on it opens or closes it. */
  readonly place?: P | undefined;
  readonly below?: Below<P>;
}

export interface Below<P> {
  /** Whether it is shown from the beginning. */
  readonly isOpen: boolean;
  /** Made when somebody wants to see it. */
  readonly items: () => readonly OverviewItem<P>[];
}

/** The items of a branch; none where it would be empty. */
export function branch<P>(
  about: Omit<OverviewItem<P>, 'below'>,
  items: readonly OverviewItem<P>[],
  isOpen: boolean,
): readonly OverviewItem<P>[] {
  if (items.length === 0) return [];
  return [{ ...about, below: { isOpen, items: () => distinct(items).slice(0, MOST) } }];
}

/** What is written on stays the same item as long as its beginning does. */
export function saidId(text: string): string {
  return text.slice(0, 40);
}

/** No meeting has more of anything that somebody reads in a list. */
const MOST = 1_000;

/** Those of one id are told apart by how many of it stand before them. */
function distinct<P>(items: readonly OverviewItem<P>[]): readonly OverviewItem<P>[] {
  const ids = toldApart(
    items.map(({ id }) => id),
    (id, number) => `${id} #${number}`,
  );
  return items.map((item, index) => ({ ...item, id: ids[index] ?? item.id }));
}

/**
 * The items below the one that some ids lead to; undefined where one of them is not there any more.
 * @param path from the outermost item on
 */
export function itemsBelow<P>(
  items: readonly OverviewItem<P>[],
  [id, ...path]: readonly string[],
): readonly OverviewItem<P>[] | undefined {
  if (id === undefined) return items;
  const below = items.find((item) => item.id === id)?.below;
  return below && itemsBelow(below.items(), path);
}
