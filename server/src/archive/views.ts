/** What is known in each file, kept as long as nothing changes that somebody sees in it. */
import type { Knowledge } from '../minutes/knowledge';
import type { KnownRfcs } from '../minutes/known-rfcs';
import type { AskedMeetings } from './asked-meetings';
import type { Committee } from './committee';
import type { FileRecord } from './record';

interface View {
  readonly base: Knowledge;
  /** How much the other files had changed. */
  readonly others: number;
  readonly meetings: AskedMeetings;
  readonly knowledge: Knowledge;
}

/** What the files say now. */
export interface Say {
  /** The people, joined with those whom a project knows. */
  committee(base: Knowledge): Committee;
  rfcsWithout(uri: string): KnownRfcs;
  meetingsWithout(uri: string): AskedMeetings;
}

/**
 * More files than anybody writes in at once; a check of the whole archive asks for each once, and what is known in one can
 * be large.
 */
const MOST = 20;

export class Views {
  #changes = 0;
  readonly #changesOf = new Map<string, number>();
  readonly #views = new Map<string, View>();
  #committees = new Map<Knowledge, Committee>();

  constructor(private readonly say: Say) {}

  /** Has to be called when a file says something else of people. */
  peopleChanged(uri: string): void {
    this.#changed(uri);
    this.#committees.clear();
  }

  /** Has to be called when a file says something else of RFCs. */
  rfcsChanged(uri: string): void {
    this.#changed(uri);
  }

  /** @param record of the file, where there is one */
  of(base: Knowledge, uri: string, record: FileRecord | undefined): Knowledge {
    const others = this.#changes - (this.#changesOf.get(uri) ?? 0);
    const last = this.#views.get(uri);
    const isSame = last?.base === base && last.others === others && last.meetings.isStillRight;
    const view = isSame ? last : { base, others, ...this.#view(base, uri, record) };
    // The last ones asked for are kept.
    this.#views.delete(uri);
    this.#views.set(uri, view);
    for (const [oldest] of this.#views) {
      if (this.#views.size <= MOST) break;
      this.#views.delete(oldest);
    }
    return view.knowledge;
  }

  #changed(uri: string): void {
    this.#changes++;
    this.#changesOf.set(uri, (this.#changesOf.get(uri) ?? 0) + 1);
  }

  #view(base: Knowledge, uri: string, record: FileRecord | undefined): Pick<View, 'meetings' | 'knowledge'> {
    const committee = this.#committees.get(base) ?? this.say.committee(base);
    this.#committees.set(base, committee);
    const people = record?.kind === 'minutes' ? committee.without(record) : committee.people;
    const meetings = this.say.meetingsWithout(uri);
    return { meetings, knowledge: { ...base, ...people, rfcs: this.say.rfcsWithout(uri), meetings } };
  }
}
