/** One version of a document, read once for all features. */
import { isMinutes, type MinutesFiles, type Verdict } from '../minutes/detect';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';

/** Never changes, unlike the editor's document, so it may be used after waiting for something. */
export class Snapshot {
  #meeting: Meeting | undefined;
  #verdict: { readonly path: string; readonly files: MinutesFiles; readonly verdict: Verdict } | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
  ) {}

  /** The text as a meeting; parsed when it is first asked for. */
  get meeting(): Meeting {
    this.#meeting ??= parse(this.text);
    return this.#meeting;
  }

  /**
   * Whether the document is minutes at all.
   * @param path relative to the workspace folder, forward slashes
   */
  judge(path: string, files: MinutesFiles): Verdict {
    if (this.#verdict?.path !== path || this.#verdict.files !== files) {
      this.#verdict = { path, files, verdict: isMinutes(this.text, path, files) };
    }
    return this.#verdict.verdict;
  }
}
