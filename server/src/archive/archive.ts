/** The memory of a committee: the records of all files of one workspace folder, joined when somebody asks. */
import type { Knowledge } from '../minutes/knowledge';
import { AskedMeetings } from './asked-meetings';
import { byDay } from './by-day';
import { Committee } from './committee';
import { compared } from './compared';
import { InOrder } from './in-order';
import { KnownFolders } from './known-folders';
import { ListedPeople } from './listed-people';
import { Meetings } from './meetings';
import type { FileRecord, MinutesRecord, RfcRecord } from './record';
import { RfcRegistry } from './rfc-registry';
import { saysTheSame, saysTheSameOfPeople, saysTheSameOfRfcs } from './says-the-same';
import { Views } from './views';

export class Archive {
  readonly #records = new Map<string, FileRecord>();
  #version = 0;
  #saidVersion = 0;
  readonly #meetings = new InOrder<MinutesRecord>(byDay);
  readonly #series = new Meetings();
  readonly #rfcs = new InOrder(byNumber);
  readonly #people = new ListedPeople();
  readonly #folders = new KnownFolders();
  readonly #registry = new RfcRegistry();
  readonly #views = new Views({
    committee: (base) => new Committee(base, this.#people.joined),
    rfcsWithout: (uri) => this.#registry.without(uri),
    meetingsWithout: (uri) => new AskedMeetings(this.#series, uri),
  });

  /** Takes in what files say now, in place of what they said before. A record that says the same changes nothing. */
  put(records: Iterable<FileRecord>): void {
    for (const record of records) {
      const before = this.#records.get(record.uri);
      if (before !== undefined && isSame(before, record)) continue;
      if (before === undefined) this.#folders.add(record.uri);
      this.#records.set(record.uri, record);
      this.#changed(record.uri, before, record);
    }
  }

  /** Forgets what files said; also of files that it knows nothing of. */
  remove(uris: Iterable<string>): void {
    for (const uri of uris) {
      const before = this.#records.get(uri);
      if (before === undefined) continue;
      this.#records.delete(uri);
      this.#folders.remove(uri);
      this.#changed(uri, before, undefined);
    }
  }

  get(uri: string): FileRecord | undefined {
    return this.#records.get(uri);
  }

  /** Whether a file in a folder, however deep, has a record. */
  hasBelow(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** How many files have a record. */
  get size(): number {
    return this.#records.size;
  }

  /** Another number whenever something else is known. */
  get version(): number {
    return this.#version;
  }

  /** The same, but not where only the places changed of what is known. */
  get saidVersion(): number {
    return this.#saidVersion;
  }

  /** By their days, then by their paths; those without a day at the end. */
  get meetings(): readonly MinutesRecord[] {
    return this.#meetings.all;
  }

  /** The texts of RFCs, by their numbers, then by their paths. */
  get rfcs(): readonly RfcRecord[] {
    return this.#rfcs.all;
  }

  /**
   * What is known in one file: what its project knows, and what all other files say; never what only the file itself
   * does. The same object as long as they say the same.
   * @param base of the project
   */
  knowledge(base: Knowledge, uri: string): Knowledge {
    return this.#views.of(base, uri, this.#records.get(uri));
  }

  #changed(uri: string, before: FileRecord | undefined, now: FileRecord | undefined): void {
    this.#version++;
    if (before !== undefined) this.#take(before, 'remove');
    if (now !== undefined) this.#take(now, 'add');
    const isNew = before === undefined || now === undefined;
    if (isNew || !saysTheSame(before, now)) this.#saidVersion++;
    if (isNew || !saysTheSameOfRfcs(before, now)) this.#views.rfcsChanged(uri);
    // Who the people are takes long to say, and what is said of most meetings is nothing of that.
    if (!isNew && saysTheSameOfPeople(before, now)) return;
    if (before?.kind === 'minutes') this.#people.remove(before);
    if (now?.kind === 'minutes') this.#people.add(now);
    this.#views.peopleChanged(uri);
  }

  #take(record: FileRecord, how: 'add' | 'remove'): void {
    this.#registry[how](record);
    if (record.kind === 'rfc') {
      this.#rfcs[how](record);
      return;
    }
    this.#meetings[how](record);
    this.#series[how](record);
  }
}

function isSame(a: FileRecord, b: FileRecord): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function byNumber(a: RfcRecord, b: RfcRecord): number {
  return Number(a.number) - Number(b.number) || compared(a.path, b.path) || compared(a.uri, b.uri);
}
