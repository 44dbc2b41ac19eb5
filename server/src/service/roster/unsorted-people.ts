/** Who does not stand where the order of a roster has them, where it has one. */
import { lastIndex } from '../../markdown/source';
import type { RosterEntry, RosterFile } from './roster-file';
import type { Remark } from './roster-finding';

/** The order is told by those who keep it: nine in ten lists are in none, and silent. */
export function unsortedIn({ entries }: RosterFile): readonly Remark[] {
  if (entries.length < FEWEST) return [];
  const most = Math.max(1, Math.floor(entries.length / FEW));
  const [best] = ORDERS.map((order) => ({ order, kept: keptBy(entries, order) })).sort(
    (a, b) => b.kept.size - a.kept.size,
  );
  if (best === undefined || entries.length - best.kept.size > most) return [];
  const { order, kept } = best;
  return entries
    .filter((entry) => !kept.has(entry))
    .map((entry) => ({
      ...{ span: entry.span, check: 'unsorted', severity: 'warning' },
      message: `“${entry.name}” is out of order: the others are sorted by ${order.by}, so put it ${placeOf(entry, [...kept], order)}`,
    }));
}

/** Of so many people in any order, all but one are sorted once in ten thousand times. */
const FEWEST = 10;

/** At most one in so many is out of place in a list that somebody keeps sorted. */
const FEW = 20;

interface Order {
  readonly by: string;
  readonly keyOf: (entry: RosterEntry) => string;
  readonly compare: (a: string, b: string) => number;
}

/** As a reader of English sorts, and as programs sort that know nothing of letters. */
const alphabetical = new Intl.Collator('en').compare;
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first of those that fit equally well counts. */
const ORDERS: readonly Order[] = [
  { by: 'name', keyOf: ({ name }) => name, compare: alphabetical },
  { by: 'name', keyOf: ({ name }) => name, compare: byCodeUnits },
  { by: 'last name', keyOf: lastNameFirst, compare: alphabetical },
  { by: 'abbreviation', keyOf: ({ abbreviation }) => abbreviation, compare: alphabetical },
  { by: 'handle', keyOf: ({ handles }) => handles[0] ?? '', compare: alphabetical },
];

function lastNameFirst({ name }: RosterEntry): string {
  const space = name.lastIndexOf(' ');
  return `${name.slice(space + 1)} ${name.slice(0, Math.max(0, space))}`;
}

/** As many as can stand where they are: a longest run of them that never falls. None where somebody has no such key. */
function keptBy(entries: readonly RosterEntry[], { keyOf, compare }: Order): ReadonlySet<RosterEntry> {
  const keys = entries.map(keyOf);
  if (keys.includes('')) return new Set();
  // The last index of the best run of each length, and before each index the one before it in its run.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, key] of keys.entries()) {
    const isLonger = (runs: number): boolean =>
      runs === 0 || compare(keys[ends[runs - 1] ?? 0] ?? '', key) <= 0;
    const length = lastIndex(ends.length + 1, isLonger);
    before.push(ends[length - 1]);
    ends[length] = index;
  }
  const kept: RosterEntry[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const entry = entries[index];
    if (entry !== undefined) kept.push(entry);
  }
  return new Set(kept.reverse());
}

/** @param kept those in order */
function placeOf(entry: RosterEntry, kept: readonly RosterEntry[], { keyOf, compare }: Order): string {
  const previous = kept.findLast((one) => compare(keyOf(one), keyOf(entry)) <= 0);
  return previous === undefined ? `before “${kept[0]?.name ?? ''}”` : `behind “${previous.name}”`;
}
