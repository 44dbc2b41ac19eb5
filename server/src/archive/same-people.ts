/** Which identities are one person: by a handle that they share, and by a name of which a middle part is missing. */
import { fold } from '../minutes/fold';
import { grouped } from '../minutes/grouped';
import { type Identity, timesOf } from './identity';
import { LearnedPerson } from './learned-person';

/** Everybody once; the same whatever the order of the identities. */
export function samePeople(unsorted: readonly Identity[]): readonly LearnedPerson[] {
  const identities = [...unsorted].sort((a, b) => (a.key < b.key ? -1 : 1));
  const groups = new Groups(identities);
  const owners = new Map<string, Identity>();
  for (const [handle, sharers] of sharersOf(identities)) {
    const [owner, ...others] = [...sharers].sort(byFrequency);
    if (owner === undefined) continue;
    owners.set(handle, owner);
    // A handle beside another name is a slip of the pen, unless the name is like it.
    for (const other of others) if (isLikeName(owner.key, other.key)) groups.join(owner, other);
  }
  for (const [short, long] of shortened(identities)) groups.join(short, long);
  return groups.all().map((group) => new LearnedPerson(group, handlesOf(group, groups, owners)));
}

/** Those that have something in common which may make them one person; each identity is in one of them. */
export function relatedIdentities(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  const groups = new Groups(identities);
  for (const [, [first, ...others]] of sharersOf(identities))
    for (const other of others) if (first !== undefined) groups.join(first, other);
  for (const all of byEnds(identities).values())
    for (const other of all) if (all[0] !== undefined) groups.join(all[0], other);
  return groups.all();
}

/** Who has a handle. */
function sharersOf(identities: readonly Identity[]): ReadonlyMap<string, readonly Identity[]> {
  const pairs = identities.flatMap((identity) =>
    [...new Set(identity.handles.texts().map(fold))].map((handle) => ({ handle, identity })),
  );
  const groups = grouped(pairs, ({ handle }) => handle);
  return new Map([...groups].map(([handle, all]) => [handle, all.map(({ identity }) => identity)]));
}

function byFrequency(a: Identity, b: Identity): number {
  return timesOf([b]) - timesOf([a]) || (a.key < b.key ? -1 : 1);
}

/** Whether two names have a word in common, or one of them is but a word. */
function isLikeName(a: string, b: string): boolean {
  if (!/\s/u.test(a) || !/\s/u.test(b)) return true;
  const words = new Set(a.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1));
  return b.split(/[^\p{L}\p{M}]+/u).some((word) => words.has(word));
}

/** `Ada Byron` and `Ada Maria Byron`, where nobody else has both names. */
function* shortened(identities: readonly Identity[]): Iterable<readonly [Identity, Identity]> {
  for (const all of byEnds(identities).values()) {
    const [short, ...others] = all.filter(({ key }) => wordsOf(key).length === 2);
    const [long, ...more] = all.filter(({ key }) => wordsOf(key).length > 2);
    if (short !== undefined && long !== undefined && others.length + more.length === 0) yield [short, long];
  }
}

function byEnds(identities: readonly Identity[]): ReadonlyMap<string, readonly Identity[]> {
  const named = identities.filter(({ key }) => wordsOf(key).length > 1);
  return grouped(named, ({ key }) => {
    const words = wordsOf(key);
    return `${words[0]} ${words.at(-1)}`;
  });
}

function wordsOf(key: string): readonly string[] {
  return key.split(' ');
}

function handlesOf(
  group: readonly Identity[],
  groups: Groups,
  owners: ReadonlyMap<string, Identity>,
): readonly string[] {
  const all = group.flatMap(({ handles }) => handles.texts());
  const firsts = new Map([...all].reverse().map((handle) => [fold(handle), handle]));
  return [...firsts].flatMap(([folded, handle]) => {
    const owner = owners.get(folded);
    return owner !== undefined && groups.areJoined(owner, group[0]) ? handle : [];
  });
}

/** Sets of identities that are joined one by one. */
class Groups {
  readonly #parents = new Map<Identity, Identity>();

  constructor(private readonly identities: readonly Identity[]) {}

  join(a: Identity, b: Identity): void {
    const [first, second] = [this.#rootOf(a), this.#rootOf(b)];
    if (first !== second) this.#parents.set(second, first);
  }

  areJoined(a: Identity, b: Identity | undefined): boolean {
    return b !== undefined && this.#rootOf(a) === this.#rootOf(b);
  }

  all(): readonly (readonly Identity[])[] {
    return [...grouped(this.identities, (identity) => this.#rootOf(identity)).values()];
  }

  #rootOf(identity: Identity): Identity {
    let root = identity;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    if (root !== identity) this.#parents.set(identity, root);
    return root;
  }
}
