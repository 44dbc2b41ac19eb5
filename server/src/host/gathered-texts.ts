/**
 * Texts for a reader that wants them at once, of files that can only be asked for. What is not there yet is taken for
 * missing and noted: it is asked for, all of it together, and the reader begins anew, until nothing is wanted any more.
 */
export class GatheredTexts {
  readonly #texts = new Map<string, string | undefined>();
  readonly #wanted = new Set<string>();

  /** @param path absolute within its root, such as `/docs/.minutes.json`; there is nothing beyond the root */
  readonly read = (path: string): string | undefined => {
    if (path.startsWith('/') && !this.#texts.has(path)) this.#wanted.add(path);
    return this.#texts.get(path);
  };

  /** The paths that were wanted since this was asked last, relative to the root. */
  takeWanted(): readonly string[] {
    const wanted = [...this.#wanted].map((path) => path.slice(1));
    this.#wanted.clear();
    return wanted;
  }

  /** Has to be called where nobody could say what they are: they are wanted still. */
  wantAgain(paths: readonly string[]): void {
    for (const path of paths) if (!this.#texts.has(`/${path}`)) this.#wanted.add(`/${path}`);
  }

  /** All paths that were ever wanted, relative to the root. */
  known(): readonly string[] {
    return [...this.#texts.keys()].map((path) => path.slice(1));
  }

  /** @param texts of the paths; undefined for a file that is not there */
  put(paths: readonly string[], texts: readonly (string | undefined)[]): void {
    for (const [index, path] of paths.entries()) this.#texts.set(`/${path}`, texts[index]);
  }
}
