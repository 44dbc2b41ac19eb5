/** One version of a document, read once for all features. */
import { readSource, type Source } from '../markdown/source';
import { headOf, isMinutes, type MinutesFiles, type Verdict } from '../minutes/detect';
import { type Knowledge, knowledgeAt } from '../minutes/knowledge';
import { knownFile } from '../minutes/known-file';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';

/** Never changes, unlike the editor's document, so it may be used after waiting for something. */
export class Snapshot {
  #meeting: Meeting | undefined;
  #source: Source | undefined;
  /** What is known here, by what it was made of. */
  #known: { readonly asked: readonly unknown[]; readonly knowledge: Knowledge } | undefined;
  #verdict: { readonly asked: readonly unknown[]; readonly verdict: Verdict } | undefined;
  /** A meeting of an earlier version, until there is one of this version. */
  #earlier: Meeting | undefined;
  readonly #head: string;

  /** @param earlier an earlier version of the document: what both have is not read again */
  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    earlier?: Snapshot,
  ) {
    this.#head = headOf(text);
    if (earlier === undefined) return;
    this.#earlier = earlier.#meeting ?? earlier.#earlier;
    this.#known = earlier.#known;
    if (earlier.#head === this.#head) this.#verdict = earlier.#verdict;
  }

  get source(): Source {
    this.#source ??= this.#meeting?.source ?? readSource(this.text);
    return this.#source;
  }

  /**
   * The text as a meeting; parsed when it is first asked for, and again when something else is known.
   * @param path relative to the workspace folder, forward slashes
   * @param knowledge of the project
   */
  meeting(path: string, knowledge: Knowledge): Meeting {
    const here = this.#knowledgeAt(path, knowledge);
    if (this.#meeting?.knowledge !== here) {
      this.#meeting = parse(this.text, here, this.#meeting ?? this.#earlier);
      // The versions before it are not kept alive.
      this.#earlier = undefined;
    }
    return this.#meeting;
  }

  /**
   * Whether the document is minutes at all.
   * @param path relative to the workspace folder, forward slashes
   * @param project what the project says of it
   */
  judge(path: string, files: MinutesFiles, project: 'include' | 'exclude' | undefined): Verdict {
    const asked = [path, files, project];
    if (this.#verdict === undefined || asked.some((one, index) => one !== this.#verdict?.asked[index])) {
      this.#verdict = { asked, verdict: isMinutes(this.text, path, files, project) };
    }
    return this.#verdict.verdict;
  }

  #knowledgeAt(path: string, knowledge: Knowledge): Knowledge {
    const asked = [path, knowledge];
    if (this.#known === undefined || asked.some((one, index) => one !== this.#known?.asked[index]))
      this.#known = { asked, knowledge: knowledgeAt(knowledge, knownFile(this.uri, path)) };
    return this.#known.knowledge;
  }
}
