/** What is known beyond one meeting, of people and of how its minutes are written: the place where evidence from outside enters. */
import { fold, foldNear } from './fold';
import { grouped } from './grouped';
import type { KnownFile } from './known-file';
import { type Match, type Named, nameIndex } from './name-index';
import { PLAIN_STYLE, type SpeakerStyle } from './speaker-style';

/** Somebody whom a committee knows, whether or not they came. */
export interface KnownPerson {
  /** As the committee writes it. */
  readonly name: string;
  /** The name, the aliases and the short forms. */
  readonly names: readonly Named[];
  /** `Board`; empty where none is known. */
  readonly group: string;
  /** Whether a record has to say of the person if they were there. */
  readonly member: boolean;
  /** `YYYY-MM-DD`, the first and the last day of the membership; undefined where it has no such end. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export interface Knowledge {
  readonly people: readonly KnownPerson[];
  /** Who is meant by a name; undefined where it fits nobody, several where it fits more than one. */
  resolve(name: string): Match<KnownPerson> | undefined;
  /** Who an entry of a list is: by a full name, an alias or a handle, never by a part of a name. */
  identify(entry: Named): KnownPerson | undefined;
  /**
   * The only one whose name this is but for case and diacritics; where there is nobody, the only one whose name has all
   * the words of this one and more, and begins with the first of them.
   */
  similar(name: string): KnownPerson | undefined;
  /** Labels that are no people in this project, as `fold` gives them. */
  readonly ignored: ReadonlySet<string>;
  /** Labels that mean several people in this project, as `fold` gives them. */
  readonly collectives: ReadonlySet<string>;
  readonly style: SpeakerStyle;
  /** The beginnings of addresses that are for everybody, though they let people in. */
  readonly allowedLinks: readonly string[];
  /** Where the document lies; undefined for one that was never saved, and for a text alone. */
  readonly file: KnownFile | undefined;
}

export interface Known {
  readonly people: readonly KnownPerson[];
  readonly ignored: readonly string[];
  readonly collectives: readonly string[];
  readonly style: SpeakerStyle;
  readonly allowedLinks?: readonly string[];
}

export function knowledgeOf({ people, ignored, collectives, style, allowedLinks = [] }: Known): Knowledge {
  const exact = new Map<string, KnownPerson>();
  for (const person of people)
    for (const key of person.names.flatMap(exactKeys)) if (!exact.has(key)) exact.set(key, person);
  return {
    people,
    resolve: nameIndex(people, ({ names }) => names),
    identify: (entry) =>
      exactKeys(entry)
        .map((key) => exact.get(key))
        .find((person) => person !== undefined),
    similar: similarTo(people),
    ignored: new Set(ignored.map(fold)),
    collectives: new Set(collectives.map(fold)),
    ...{ style, allowedLinks, file: undefined },
  };
}

/**
 * What is known in one file. Whoever asks again keeps it (`Snapshot`): what is remembered of a document is remembered
 * for one such object.
 */
export function knowledgeAt(knowledge: Knowledge, file: KnownFile | undefined): Knowledge {
  return { ...knowledge, file };
}

export const NOTHING_KNOWN: Knowledge = knowledgeOf({
  ...{ people: [], ignored: [], collectives: [] },
  style: PLAIN_STYLE,
});

/** A first name alone is no identity: there are many Adas. */
function exactKeys({ name, handles }: Named): readonly string[] {
  return [fold(name), ...handles.map((handle) => `@${fold(handle)}`)];
}

function similarTo(people: readonly KnownPerson[]): Knowledge['similar'] {
  const all = people.map((person) => ({ person, words: foldNear(person.name).split(' ') }));
  const byName = grouped(all, ({ words }) => words.join(' '));
  const byFirstWord = grouped(all, ({ words }) => words[0]);
  return (name) => {
    const parts = foldNear(name).split(' ');
    const same = byName.get(parts.join(' '));
    if (same !== undefined) return same.length === 1 ? same[0]?.person : undefined;
    const hasParts = ({ words }: (typeof all)[number]): boolean =>
      parts.length < words.length && parts.every((part) => words.includes(part));
    const longer = byFirstWord.get(parts[0]) ?? [];
    const found = longer.find(hasParts);
    return found === longer.findLast(hasParts) ? found?.person : undefined;
  };
}
