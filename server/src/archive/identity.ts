/** What the lists of meetings say of whoever has one name, or a handle without a name. */
import { fold, foldNear } from '../minutes/fold';
import { perText } from '../minutes/per-text';
import { Counts } from './counts';
import { type Placeless, placeless } from './placeless';
import type { MinutesRecord, PersonRecord } from './record';

/** Two spellings that a reader takes for one name are one identity; a first name alone is none. */
export interface Identity {
  readonly key: string;
  /** In how many entries each spelling stands; likewise what the entries give besides. */
  readonly names: Counts;
  readonly handles: Counts;
  readonly abbreviations: Counts;
  readonly nicknames: Counts;
  readonly meetings: readonly MinutesRecord[];
  /** The URI of the one among them that does not count. */
  readonly except: string | undefined;
}

/** The meetings that list one of several identities, each once. */
export function meetingsOf(identities: readonly Identity[]): readonly MinutesRecord[] {
  const all = identities.flatMap(({ meetings, except }) =>
    except === undefined ? meetings : meetings.filter(({ uri }) => uri !== except),
  );
  return identities.length === 1 ? all : [...new Set(all)];
}

/** How many they are, without looking at all of them where there is no need. */
export function timesOf(identities: readonly Identity[]): number {
  const [first, ...others] = identities;
  if (first === undefined || others.length > 0) return meetingsOf(identities).length;
  return first.meetings.length - (first.except === undefined ? 0 : 1);
}

/** Takes in the entries of meetings, and forgets them again. */
export class GrowingIdentity {
  readonly #meetings = new Set<MinutesRecord>();
  readonly #counts: Entries = noEntries();
  #now: Identity | undefined;

  constructor(readonly key: string) {}

  add(record: MinutesRecord, person: Listed): void {
    this.#now = undefined;
    this.#meetings.add(record);
    countEntry(this.#counts, person, 1);
  }

  /** @param record the very one that was added */
  remove(record: MinutesRecord, person: Listed): void {
    this.#now = undefined;
    this.#meetings.delete(record);
    countEntry(this.#counts, person, -1);
  }

  get isGone(): boolean {
    return this.#meetings.size === 0;
  }

  /** As it is now; it does not change with what comes. */
  get now(): Identity {
    this.#now ??= {
      ...{ key: this.key, meetings: [...this.#meetings], except: undefined },
      ...copyOf(this.#counts),
    };
    return this.#now;
  }
}

/**
 * The same without one meeting; undefined where that leaves nothing.
 * @param record one of its meetings
 */
export function identityWithout(identity: Identity, record: MinutesRecord): Identity | undefined {
  const { key, meetings } = identity;
  if (meetings.length < 2) return undefined;
  const rest = copyOf(identity);
  for (const person of entriesOf(record)) if (identityKey(person) === key) countEntry(rest, person, -1);
  return { key, meetings, except: record.uri, ...rest };
}

/** An entry, wherever it stands. */
type Listed = Placeless<PersonRecord>;

/** Those who stand in the lists of a meeting. */
export function entriesOf(record: MinutesRecord): readonly Listed[] {
  return placeless(record).lists.flatMap(({ people }) => people);
}

/**
 * Whom an entry is about: the same for all spellings of a name that differ by case and diacritics.
 * @returns undefined where nobody can tell: a first name may be anybody's, and some entries are no names
 */
export function identityKey({ name, handles = [] }: Listed): string | undefined {
  const [handle] = handles;
  if (handle === undefined) return keyOfName(name);
  return isFullName(name, true) ? foldNear(name) : `@${fold(handle)}`;
}

/** A committee has the same few names in thousands of meetings. */
const keyOfName = perText((name) => (isFullName(name, false) ? foldNear(name) : undefined));

/**
 * Of two words and more; the last has a capital, where its script has any: `benny Vale`, but not `Self nominated`. Who
 * has a handle is somebody anyway.
 */
function isFullName(name: string, hasHandle: boolean): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length < name.length && (hasHandle || /[\p{Lu}\p{Lt}\p{Lo}]/u.test(last)) && !/\d/u.test(name);
}

type Entries = Pick<Identity, 'names' | 'handles' | 'abbreviations' | 'nicknames'>;

function noEntries(): Entries {
  return {
    ...{ names: new Counts(), handles: new Counts() },
    ...{ abbreviations: new Counts(), nicknames: new Counts() },
  };
}

function copyOf({ names, handles, abbreviations, nicknames }: Entries): Entries {
  return {
    ...{ names: names.copy(), handles: handles.copy() },
    ...{ abbreviations: abbreviations.copy(), nicknames: nicknames.copy() },
  };
}

function countEntry(entries: Entries, person: Listed, by: number): void {
  const { name, handles = [], abbreviation, nicknames = [] } = person;
  entries.names.add(name, by);
  for (const handle of handles) entries.handles.add(handle, by);
  if (abbreviation !== undefined) entries.abbreviations.add(abbreviation, by);
  for (const nickname of nicknames) entries.nicknames.add(nickname, by);
}
