/** The items of overviews as a client shows them. */

import type { OverviewItem } from '../service/overview/overview-item';
import { shownText } from '../service/overview/shown-text';
import { spokenText } from '../service/overview/spoken-text';
import type { ItemShown } from '../views-protocol';

/** @param placeOf says where one goes from an item */
export function shownItems<P>(
  items: readonly OverviewItem<P>[],
  placeOf: (place: P) => ItemShown['place'],
): readonly ItemShown[] {
  return items.map((item) => shownItem(item, placeOf));
}

function shownItem<P>(item: OverviewItem<P>, placeOf: (place: P) => ItemShown['place']): ItemShown {
  const { id, kind, label, facts, role, more = [], place, below } = item;
  const shownPlace = place === undefined ? undefined : placeOf(place);
  const shownLabel = shownText(label, LONGEST) || NAMELESS;
  const shownFacts = facts.map((fact) => shownText(fact, LONGEST)).filter((fact) => fact !== '');
  const lines = [
    [shownLabel, ...(role === undefined ? [] : [role]), ...shownFacts].join(' · '),
    ...more.map((line) => shownText(line, LONGEST_LINE)),
  ];
  return {
    ...{ id, kind, label: shownLabel, description: shownFacts.join(' · ') },
    tooltip: lines.filter((line) => line !== '').join('\n'),
    spoken: spokenText({ ...item, label: shownLabel, facts: shownFacts }),
    ...(below !== undefined && { below: below.isOpen ? 'open' : 'closed' }),
    ...(shownPlace !== undefined && { place: shownPlace }),
  };
}

/** In UTF-16 code units; a tree shows less. */
const LONGEST = 200;
const LONGEST_LINE = 500;
/** Editors refuse an item without a name. */
const NAMELESS = '—';
