/** Which mentions mean the same RFC, over many meetings: by number, by title, by address. */

import { pathFrom } from '../../archive/path-from';
import type { MinutesRecord, RfcMention, RfcRecord } from '../../archive/record';
import { foldNear } from '../../minutes/fold';
import { grouped } from '../../minutes/grouped';
import { type RfcTarget, rfcTarget } from '../../minutes/rfc-target';

/** What all names of one RFC say of it together. It has one number, and one pull request in a repository. */
interface Known {
  number: string | undefined;
  /** The requests by the scopes in which their numbers count. */
  readonly requests: Map<string, string>;
  file: RfcRecord | undefined;
}

interface Name {
  readonly key: string;
  readonly number?: string;
  readonly target?: RfcTarget;
}

export class RfcNames {
  readonly #parents = new Map<string, string>();
  readonly #known = new Map<string, Known>();

  /** @param files the texts of RFCs; a number that two of them have tells nothing */
  constructor(files: readonly RfcRecord[]) {
    const numbers = grouped(files, ({ number }) => number);
    for (const file of files) {
      const isOnly = numbers.get(file.number)?.length === 1;
      const { number, title, path, links } = file;
      const own = targetName(path);
      this.#add(own).file = file;
      if (isOnly) this.#add(own).number = number;
      const names = [...(isOnly ? [numberName(number)] : []), ...titleNames(title), ...links.map(targetName)];
      for (const name of names) this.#join(own, name);
    }
  }

  /** Joins the names that meetings say together, all at once. Yields between them: one that is stored is read then. */
  *join(meetings: Iterable<MinutesRecord>): Generator<undefined, void> {
    const mentioned: (readonly Name[])[] = [];
    for (const record of meetings) {
      for (const rfc of record.rfcs) mentioned.push(this.#namesOf(record, rfc));
      yield;
    }
    for (const names of byTimes(mentioned)) {
      for (const name of names) this.#add(name);
      for (const name of names.slice(1)) if (names[0] !== undefined) this.#join(names[0], name);
    }
  }

  /** The same text for the same RFC; undefined for a mention that does not say which one it means. */
  idOf(record: MinutesRecord, mention: RfcMention): string | undefined {
    const [first] = this.#namesOf(record, mention);
    return first && this.#rootOf(first.key);
  }

  /** The same for a link; undefined where no RFC that is named anywhere is there. */
  idOfLink(record: MinutesRecord, href: string): string | undefined {
    const { key } = targetName(hrefOf(record, href) ?? href);
    return this.#known.has(key) ? this.#rootOf(key) : undefined;
  }

  idOfNumber(number: string): string | undefined {
    const { key } = numberName(number);
    return this.#known.has(key) ? this.#rootOf(key) : undefined;
  }

  fileOf(id: string): RfcRecord | undefined {
    return this.#known.get(id)?.file;
  }

  numberOf(id: string): string | undefined {
    return this.#known.get(id)?.number;
  }

  /** The surest name comes first. */
  #namesOf(record: MinutesRecord, { number, title, link }: RfcMention): readonly Name[] {
    const href = link === undefined ? undefined : hrefOf(record, link);
    const target = href === undefined ? [] : [targetName(href)];
    if (number === undefined) return title === undefined ? [] : [...titleNames(title), ...target];
    return this.#isOurs(number, href) ? [numberName(number), ...target] : [];
  }

  /** The Internet's RFCs have numbers of four digits, and are no committee's of ours. */
  #isOurs(number: string, href: string | undefined): boolean {
    if (number.length < 4 || this.#known.has(numberName(number).key)) return true;
    return href !== undefined && rfcTarget(href).kind !== 'other' && href.includes(number);
  }

  #add({ key, number, target }: Name): Known {
    const root = this.#rootOf(key);
    const requests = new Map(target?.kind === 'request' ? [[target.scope, target.id]] : []);
    const known = this.#known.get(root) ?? { number, requests, file: undefined };
    this.#known.set(root, known);
    return known;
  }

  /** What would give one RFC two numbers, files or pull requests is a slip of the pen. */
  #join(a: Name, b: Name): void {
    const [one, other] = [this.#add(a), this.#add(b)];
    if (one === other || !isCompatible(one, other)) return;
    this.#parents.set(this.#rootOf(b.key), this.#rootOf(a.key));
    one.number ??= other.number;
    one.file ??= other.file;
    for (const [scope, id] of other.requests) one.requests.set(scope, id);
  }

  #rootOf(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    if (root !== key) this.#parents.set(key, root);
    return root;
  }
}

function isCompatible(a: Known, b: Known): boolean {
  const differ = <T>(one: T | undefined, other: T | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  if (differ(a.number, b.number) || differ(a.file, b.file)) return false;
  return ![...a.requests].some(([scope, id]) => differ(id, b.requests.get(scope)));
}

/** What is said together most often comes first: slips of the pen come too late. */
function byTimes(all: readonly (readonly Name[])[]): readonly (readonly Name[])[] {
  const groups = grouped(all, (names) => names.map(({ key }) => key).join('\n'));
  return [...groups.values()].sort((a, b) => b.length - a.length).flatMap(([names = []]) => [names]);
}

/** Where a link leads that others can follow; a relative one is made one from the workspace folder. */
export function hrefOf({ path }: Pick<MinutesRecord, 'path'>, link: string): string | undefined {
  if (/^https?:\/\//iu.test(link)) return link;
  return /^[a-z][a-z+.-]*:|^\/\//iu.test(link) || !/\.md(?:[?#]|$)/iu.test(link)
    ? undefined
    : pathFrom(path, link);
}

function numberName(number: string): Name {
  return { key: `number ${number}`, number };
}

function titleNames(title: string): readonly Name[] {
  return title === '' ? [] : [{ key: `title ${foldNear(title)}` }];
}

function targetName(href: string): Name {
  const target = rfcTarget(href);
  return { key: `target ${target.id}`, target };
}
