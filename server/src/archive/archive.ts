/** The memory of a committee: the records of all files of one workspace folder, joined when somebody asks. */
import type { Knowledge } from '../minutes/knowledge';
import { Committee } from './committee';
import { ListedPeople } from './listed-people';
import { Meetings } from './meetings';
import type { FileRecord, MinutesRecord, RfcRecord } from './record';
import { RfcRegistry } from './rfc-registry';
import { saysTheSame } from './says-the-same';
import { Views } from './views';

export class Archive {
  readonly #records = new Map<string, FileRecord>();
  #version = 0;
  #meetings: readonly MinutesRecord[] | undefined;
  #rfcs: readonly RfcRecord[] | undefined;
  readonly #people = new ListedPeople();
  readonly #registry = new RfcRegistry();
  readonly #views = new Views({
    committee: (base) => new Committee(base, this.#people.joined),
    rfcsWithout: (uri) => this.#registry.without(uri),
    meetingsWithout: (uri) => new Meetings(this.meetings, uri),
  });

  /** Takes in what files say now, in place of what they said before. A record that says the same changes nothing. */
  put(records: Iterable<FileRecord>): void {
    for (const record of records) {
      const before = this.#records.get(record.uri);
      if (before !== undefined && isSame(before, record)) continue;
      this.#records.set(record.uri, record);
      this.#changed(before, record);
      if (before === undefined || !saysTheSame(before, record)) this.#views.changed(record.uri);
    }
  }

  /** Forgets what files said; also of files that it knows nothing of. */
  remove(uris: Iterable<string>): void {
    for (const uri of uris) {
      const before = this.#records.get(uri);
      if (before === undefined) continue;
      this.#records.delete(uri);
      this.#changed(before, undefined);
      this.#views.changed(uri);
    }
  }

  get(uri: string): FileRecord | undefined {
    return this.#records.get(uri);
  }

  /** How many files have a record. */
  get size(): number {
    return this.#records.size;
  }

  /** Another number whenever something else is known. */
  get version(): number {
    return this.#version;
  }

  /** By their days, then by their paths; those without a day at the end. */
  get meetings(): readonly MinutesRecord[] {
    this.#meetings ??= this.#all('minutes').sort(byDay);
    return this.#meetings;
  }

  /** The texts of RFCs, by their numbers, then by their paths. */
  get rfcs(): readonly RfcRecord[] {
    this.#rfcs ??= this.#all('rfc').sort(byNumber);
    return this.#rfcs;
  }

  /**
   * What is known in one file: what its project knows, and what all other files say; never what only the file itself
   * does. The same object as long as they say the same.
   * @param base of the project
   */
  knowledge(base: Knowledge, uri: string): Knowledge {
    return this.#views.of(base, uri, this.#records.get(uri));
  }

  #all<K extends FileRecord['kind']>(kind: K): Extract<FileRecord, { kind: K }>[] {
    return [...this.#records.values()].filter(
      (record): record is Extract<FileRecord, { kind: K }> => record.kind === kind,
    );
  }

  #changed(before: FileRecord | undefined, now: FileRecord | undefined): void {
    this.#version++;
    if (before?.kind === 'minutes') this.#people.remove(before);
    if (now?.kind === 'minutes') this.#people.add(now);
    if (before !== undefined) this.#registry.remove(before);
    if (now !== undefined) this.#registry.add(now);
    const kinds = [before?.kind, now?.kind];
    if (kinds.includes('rfc')) this.#rfcs = undefined;
    if (kinds.includes('minutes')) this.#meetings = undefined;
  }
}

function isSame(a: FileRecord, b: FileRecord): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function byDay(a: MinutesRecord, b: MinutesRecord): number {
  return compared(a.day ?? '~', b.day ?? '~') || compared(a.path, b.path) || compared(a.uri, b.uri);
}

function byNumber(a: RfcRecord, b: RfcRecord): number {
  return Number(a.number) - Number(b.number) || compared(a.path, b.path) || compared(a.uri, b.uri);
}

/** By code units: the same in every language. */
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
