/** Who stands in a roster twice, and what means two of those who do. */
import { lineIndexAt } from '../../markdown/source';
import { fold, foldNear } from '../../minutes/fold';
import type { RosterEntry, RosterFile } from './roster-file';
import type { Check, Remark } from './roster-finding';

export function duplicatesIn(roster: RosterFile): readonly Remark[] {
  const similar = similarNames(roster);
  return roster.isRecords ? similar : [...duplicatePeople(roster), ...sharedCalls(roster), ...similar];
}

function duplicatePeople({ source, entries }: RosterFile): readonly Remark[] {
  return again(entries, ({ name }) => [fold(name)]).map(({ entry, first }) => ({
    ...{ span: entry.span, check: 'duplicate-person', severity: 'warning' },
    message: `“${entry.name}” stands in the roster twice, first in line ${lineOf(source, first)}: only the first counts, so remove one of them`,
  }));
}

function sharedCalls({ source, entries }: RosterFile): readonly Remark[] {
  const shared = (
    check: Check,
    what: string,
    callsOf: (entry: RosterEntry) => readonly string[],
  ): readonly Remark[] =>
    again(entries, (entry) => callsOf(entry).map(fold))
      .filter(({ entry, first }) => fold(entry.name) !== fold(first.name))
      .map(({ entry, first, key }) => ({
        ...{ span: entry.span, check, severity: 'warning' },
        message: `“${callsOf(entry).find((call) => fold(call) === key)}” is the ${what} of “${first.name}” in line ${lineOf(source, first)} too: a label cannot mean both, so give “${entry.name}” another`,
      }));
  return [
    ...shared('duplicate-abbreviation', 'abbreviation', ({ abbreviation }) =>
      abbreviation === '' ? [] : [abbreviation],
    ),
    ...shared('duplicate-handle', 'handle', ({ handles }) => handles),
  ];
}

/** `Zoe Mill` beside `Zoé Mill` may be two people, and seldom are. */
function similarNames({ source, entries }: RosterFile): readonly Remark[] {
  return again(entries, ({ name }) => (/\s/u.test(name) ? [foldNear(name)] : []))
    .filter(({ entry, first }) => fold(entry.name) !== fold(first.name))
    .map(({ entry, first }) => ({
      ...{ span: entry.span, check: 'similar-name', severity: 'information' },
      message: `“${entry.name}” is “${first.name}” in line ${lineOf(source, first)} but for accents: if that is one person, remove one of them`,
    }));
}

interface Again {
  readonly key: string;
  readonly entry: RosterEntry;
  readonly first: RosterEntry;
}

/** Those who have a key that somebody before them has. */
function again(
  entries: readonly RosterEntry[],
  keysOf: (entry: RosterEntry) => readonly string[],
): readonly Again[] {
  const firsts = new Map<string, RosterEntry>();
  return entries.flatMap((entry) =>
    keysOf(entry).flatMap((key) => {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, entry);
      return first === undefined || first === entry ? [] : { key, entry, first };
    }),
  );
}

/** As people count. */
function lineOf(source: RosterFile['source'], { span }: RosterEntry): number {
  return lineIndexAt(source, span.start) + 1;
}
