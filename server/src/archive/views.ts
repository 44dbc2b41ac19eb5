/** What is known in each file, kept as long as nothing that it is made of changes. */
import type { Knowledge } from '../minutes/knowledge';
import type { KnownMeetings } from '../minutes/known-meeting';
import type { KnownRfcs } from '../minutes/known-rfcs';
import type { Committee } from './committee';
import type { FileRecord } from './record';

interface View {
  readonly base: Knowledge;
  /** How much the other files had changed. */
  readonly others: number;
  readonly knowledge: Knowledge;
}

/** What the files say now. */
export interface Say {
  /** The people, joined with those whom a project knows. */
  committee(base: Knowledge): Committee;
  rfcsWithout(uri: string): KnownRfcs;
  meetingsWithout(uri: string): KnownMeetings;
}

/** More files than anybody has open; a check of the whole archive asks for each once. */
const MOST = 200;

export class Views {
  #changes = 0;
  readonly #changesOf = new Map<string, number>();
  readonly #views = new Map<string, View>();
  #committees = new Map<Knowledge, Committee>();

  constructor(private readonly say: Say) {}

  /** Has to be called when a file says something else. */
  changed(uri: string): void {
    this.#changes++;
    this.#changesOf.set(uri, (this.#changesOf.get(uri) ?? 0) + 1);
    this.#committees.clear();
  }

  /** @param record of the file, where there is one */
  of(base: Knowledge, uri: string, record: FileRecord | undefined): Knowledge {
    const others = this.#changes - (this.#changesOf.get(uri) ?? 0);
    const last = this.#views.get(uri);
    const isSame = last?.base === base && last.others === others;
    const knowledge = isSame ? last.knowledge : this.#view(base, uri, record);
    // The last ones asked for are kept.
    this.#views.delete(uri);
    this.#views.set(uri, { base, others, knowledge });
    for (const [oldest] of this.#views) {
      if (this.#views.size <= MOST) break;
      this.#views.delete(oldest);
    }
    return knowledge;
  }

  #view(base: Knowledge, uri: string, record: FileRecord | undefined): Knowledge {
    const committee = this.#committees.get(base) ?? this.say.committee(base);
    this.#committees.set(base, committee);
    const people = record?.kind === 'minutes' ? committee.without(record) : committee.people;
    const rfcs = this.say.rfcsWithout(uri);
    return { ...base, ...people, rfcs, meetings: this.say.meetingsWithout(uri) };
  }
}
