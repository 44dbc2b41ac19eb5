/** The RFCs of all files, kept in step with the records one by one. */
import { foldNear } from '../minutes/fold';
import { grouped } from '../minutes/grouped';
import type {
  KnownNumber,
  KnownRfc,
  KnownRfcs,
  KnownTarget,
  LinkingMeeting,
  RfcFile,
  RfcName,
  TellingMeeting,
} from '../minutes/known-rfcs';
import { lazily } from '../minutes/lazily';
import { type RfcTarget, rfcTarget } from '../minutes/rfc-target';
import { compared } from './compared';
import { pathFrom } from './path-from';
import { type Placeless, placeless } from './placeless';
import type { FileRecord, MinutesRecord, RfcMention, RfcRecord } from './record';
import { TellingMeetings } from './telling-meetings';

/** A link that a meeting gives for an RFC. */
interface Linking {
  readonly record: MinutesRecord;
  /** Of the record, which says it ten times as slowly; empty where it has none. */
  readonly day: string;
  readonly uri: string;
  readonly mention: Placeless<RfcMention>;
  readonly href: string;
  readonly target: RfcTarget;
}

export class RfcRegistry {
  /** By number and by title, then by the file that says it. */
  readonly #links = new Map<string, Map<string, Linking[]>>();
  readonly #files = new Map<string, Map<string, RfcRecord>>();
  readonly #telling = new TellingMeetings();

  add(record: FileRecord): void {
    if (record.kind === 'rfc') {
      for (const key of keysOf(record)) entry(this.#files, key).set(record.uri, record);
      return;
    }
    this.#telling.add(record);
    for (const mention of placeless(record).rfcs) {
      const linking = linkingOf(record, mention);
      if (linking === undefined) continue;
      for (const key of keysOf(mention)) {
        const own = entry(this.#links, key);
        own.set(record.uri, [...(own.get(record.uri) ?? []), linking]);
      }
    }
  }

  /** @param record the very one that was added */
  remove(record: FileRecord): void {
    if (record.kind === 'minutes') this.#telling.remove(record);
    const all: Map<string, Map<string, unknown>> = record.kind === 'rfc' ? this.#files : this.#links;
    const names = record.kind === 'rfc' ? [record] : placeless(record).rfcs;
    for (const key of names.flatMap(keysOf)) {
      all.get(key)?.delete(record.uri);
      if (all.get(key)?.size === 0) all.delete(key);
    }
  }

  /** What all files know but one. */
  without(uri: string | undefined): KnownRfcs {
    return new RegistryView(this.#links, this.#files, this.#telling, uri);
  }
}

type Links = ReadonlyMap<string, ReadonlyMap<string, readonly Linking[]>>;
type Files = ReadonlyMap<string, ReadonlyMap<string, RfcRecord>>;

class RegistryView implements KnownRfcs {
  readonly #targets = new Map<string, readonly KnownTarget[]>();
  #all: readonly KnownRfc[] | undefined;
  #numbered: readonly KnownNumber[] | undefined;
  #register: ReadonlyMap<string, RfcFile> | undefined;

  constructor(
    private readonly links: Links,
    private readonly files: Files,
    private readonly telling: TellingMeetings,
    private readonly except: string | undefined,
  ) {}

  targetsOf(name: RfcName): readonly KnownTarget[] {
    const keys = keysOf(name);
    const known = this.#targets.get(keys.join('\n')) ?? this.#find(keys);
    this.#targets.set(keys.join('\n'), known);
    return known;
  }

  meetingsOf(keys: readonly string[]): readonly TellingMeeting[] {
    return this.telling.of(keys).filter(({ uri }) => uri !== this.except);
  }

  get all(): readonly KnownRfc[] {
    this.#all ??= this.#everything();
    return this.#all;
  }

  get numbered(): readonly KnownNumber[] {
    this.#numbered ??= this.#numbers();
    return this.#numbered;
  }

  get register(): ReadonlyMap<string, RfcFile> {
    this.#register ??= this.#registerOf();
    return this.#register;
  }

  #find(keys: readonly string[]): readonly KnownTarget[] {
    const files = new Set(keys.flatMap((key) => this.#filesOf(key)));
    // An RFC with a file has a number and a title: what is known by one of them is known by the other.
    const all = new Set([...keys, ...[...files].flatMap(keysOf)]);
    const linkings = [...new Set([...all].flatMap((key) => this.#linksOf(key)))];
    return targetsOf(linkings, [...files]);
  }

  /** The file among the targets of an RFC: where there is only one, nobody has to know who links it. */
  #fileOf(keys: readonly string[]): RfcFile | undefined {
    const [only, ...others] = new Set(keys.flatMap((key) => this.#filesOf(key)));
    if (others.length > 0) return this.#find(keys).find(({ file }) => file !== undefined)?.file;
    return only && fileOf(only);
  }

  #linksOf(key: string): readonly Linking[] {
    return [...(this.links.get(key) ?? [])].flatMap(([uri, own]) => (uri === this.except ? [] : own));
  }

  #filesOf(key: string): readonly RfcRecord[] {
    return [...(this.files.get(key)?.values() ?? [])].filter(({ uri }) => uri !== this.except);
  }

  /** Of one address only the last title: titles change. */
  #everything(): readonly KnownRfc[] {
    const last = new Map<string, Linking>();
    for (const linking of this.#titledLinks()) {
      const before = last.get(linking.target.id);
      if (before === undefined || byDay(before, linking) < 0) last.set(linking.target.id, linking);
    }
    const linked = [...last.values()].map(({ mention, href, record }) => ({
      ...{ title: mention.title ?? '', href, day: record.day },
      file: this.#fileOf(keysOf(mention)),
    }));
    const linkedFiles = new Set(linked.map(({ file }) => file?.uri));
    const others = [...this.register.values(), ...this.#titled()].filter(({ uri }) => !linkedFiles.has(uri));
    const unlinked = [...new Map(others.map((file) => [file.uri, file])).values()].map((file) => ({
      ...{ title: file.title, href: undefined, file, day: undefined },
    }));
    return [...linked, ...unlinked].sort(byLastDay);
  }

  *#titledLinks(): Iterable<Linking> {
    for (const [key, all] of this.links) {
      if (!key.startsWith(TITLE)) continue;
      for (const [uri, own] of all) if (uri !== this.except) yield* own;
    }
  }

  #numbers(): readonly KnownNumber[] {
    const keys = new Set(
      [...this.links.keys(), ...this.files.keys()].filter((key) => key.startsWith(NUMBER)),
    );
    const titles = new Map(
      this.all.map(({ title, href }) => [href === undefined ? '' : rfcTarget(href).id, title]),
    );
    const known = [...keys].flatMap((key) => {
      const targets = this.#find([key]);
      const [first] = targets;
      if (first === undefined) return [];
      const number = key.slice(NUMBER.length);
      const file = targets.find((target) => target.file !== undefined)?.file;
      const linked = targets.find(({ href }) => href !== undefined);
      const title = file?.title || titles.get(linked?.target.id ?? '') || '';
      return [{ number, title, href: linked?.href, file }];
    });
    const width = Math.max(0, ...known.map(({ file }) => file?.digits.length ?? 0));
    return known
      .sort((a, b) => Number(b.number) - Number(a.number))
      .map(({ number, ...about }) => ({
        ...about,
        digits: about.file?.digits ?? number.padStart(width, '0'),
      }));
  }

  #titled(): readonly RfcFile[] {
    return [...this.files.keys()]
      .filter((key) => key.startsWith(TITLE))
      .flatMap((key) => this.#filesOf(key).map(fileOf));
  }

  #registerOf(): ReadonlyMap<string, RfcFile> {
    const numbered = [...this.files.keys()]
      .filter((key) => key.startsWith(NUMBER))
      .flatMap((key) => this.#filesOf(key));
    const byNumber = new Map(numbered.map((file) => [file.number, fileOf(file)]));
    const highest = Math.max(0, ...[...byNumber.keys()].map(Number));
    return byNumber.size >= FEWEST && byNumber.size >= highest * COMPLETE ? byNumber : new Map();
  }
}

/** So many files and such a share of the numbers make a register: others are pull requests, most of which were closed. */
const FEWEST = 5;
const COMPLETE = 0.9;

const NUMBER = 'number ';
const TITLE = 'title ';

function keysOf({ number, title }: RfcName): readonly string[] {
  return [
    ...(number === undefined ? [] : [`${NUMBER}${number}`]),
    ...(title === undefined || title === '' ? [] : [`${TITLE}${foldNear(title)}`]),
  ];
}

function entry<T>(all: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const own = all.get(key) ?? new Map<string, T>();
  all.set(key, own);
  return own;
}

/** @returns undefined where nothing is linked, or nothing that others can follow */
function linkingOf(record: MinutesRecord, mention: Placeless<RfcMention>): Linking | undefined {
  const { link } = mention;
  if (link === undefined) return undefined;
  const isAbsolute = /^https?:\/\//iu.test(link);
  if (!isAbsolute && (/^[a-z][a-z+.-]*:/iu.test(link) || !/\.md(?:[?#]|$)/iu.test(link))) return undefined;
  const href = isAbsolute ? link : pathFrom(record.path, link);
  return { record, day: record.day ?? '', uri: record.uri, mention, href, target: rfcTarget(href) };
}

function targetsOf(linkings: readonly Linking[], files: readonly RfcRecord[]): readonly KnownTarget[] {
  const byTarget = grouped(linkings, ({ target }) => target.id);
  const targets = new Map<string, RfcTarget>();
  for (const [id, [first]] of byTarget) if (first !== undefined) targets.set(id, first.target);
  const registered = files.flatMap(({ links }) => links.map((href) => ({ href, target: rfcTarget(href) })));
  for (const { target } of registered) targets.set(target.id, target);
  for (const { path } of files) targets.set(rfcTarget(path).id, rfcTarget(path));
  const known = [...targets.values()].map((target) => {
    const own = byTarget.get(target.id) ?? [];
    const file = files.find(({ path }) => rfcTarget(path).id === target.id);
    const said = registered.find((one) => one.target.id === target.id);
    // In what order they were takes the longest to say, and most ask for one of them.
    const meetings = lazily(() => meetingsOf([...own].sort(byDay)));
    return {
      times: new Set(own.map(({ record }) => record)).size,
      known: {
        target,
        href: lastOf(own)?.href ?? said?.href,
        get meetings() {
          return meetings();
        },
        file: file && fileOf(file),
        isRegistered: said !== undefined || file !== undefined,
      },
    };
  });
  return known
    .sort((a, b) => b.times - a.times || compared(a.known.target.id, b.known.target.id))
    .map((one) => one.known);
}

/** The last one that has a whole address, if any does. */
function lastOf(linkings: readonly Linking[]): Linking | undefined {
  const whole = linkings.filter(isWhole);
  const [first, ...others] = whole.length > 0 ? whole : linkings;
  return others.reduce((last, linking) => (last && byDay(linking, last) >= 0 ? linking : last), first);
}

function isWhole({ href }: Linking): boolean {
  return /^https?:/iu.test(href);
}

function meetingsOf(linkings: readonly Linking[]): readonly LinkingMeeting[] {
  return [...new Map(linkings.map(({ record }) => [record.uri, meetingOf(record)])).values()];
}

function meetingOf({ uri, day }: MinutesRecord): LinkingMeeting {
  return { uri, day };
}

function fileOf({ uri, path, title, digits, status }: RfcRecord): RfcFile {
  return { uri, path, title, digits, status };
}

function byDay(a: Linking, b: Linking): number {
  return (
    compared(a.day, b.day) || compared(a.uri, b.uri) || compared(a.mention.title ?? '', b.mention.title ?? '')
  );
}

/** What was discussed last comes first; the rest keeps two of one day apart. */
function byLastDay(a: KnownRfc, b: KnownRfc): number {
  return (
    compared(b.day ?? '', a.day ?? '') ||
    compared(a.title, b.title) ||
    compared(a.href ?? '', b.href ?? '') ||
    compared(a.file?.uri ?? '', b.file?.uri ?? '')
  );
}
