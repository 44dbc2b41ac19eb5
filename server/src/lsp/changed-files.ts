/** Which files have changed, collected for a moment: a switch of branch reports thousands of them. */
import { isConfigPath } from '../config/names';
import { isNeverVisited } from '../host/ignored';
import { isMarkdown, isOfInterest } from '../host/markdown-names';
import { canonicalUri } from '../host/paths';
import { nameOf } from '../host/paths-below';
import type { Pauses } from './pauses';

/** So many pauses at most are waited for where changes go on and on. */
const MOST_PAUSES = 10;
/** Of more files it is not worth while to know which. */
const MOST = 100;

export class ChangedFiles {
  /** By folder: paths relative to it; undefined where they are too many. */
  readonly #changed = new Map<string, Set<string> | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;

  /**
   * @param tell is given the URI of a workspace folder, and the paths below it that may have changed; all may without them
   * @param hasBelow tells of a workspace folder whether something is known that lies below a URI
   */
  constructor(
    readonly tell: (root: string, paths: readonly string[] | undefined) => void,
    readonly hasBelow: (root: string, uri: string) => boolean,
    readonly pauses: Pauses,
  ) {}

  /**
   * @param roots URIs of the workspace folders, without a slash at their ends
   * @param uris of files and folders that were made, changed or deleted
   */
  add(roots: readonly string[], uris: readonly string[]): void {
    for (const uri of uris) {
      const canonical = canonicalUri(uri);
      const root = innermost(roots, canonical);
      // A folder may have any name: `committee.github.io`.
      if (root !== undefined && (concerns(uri) || this.hasBelow(root, canonical)))
        this.#add(root, decodeURIComponent(canonical.slice(root.length + 1)));
    }
  }

  /** Anything in a folder may have changed. */
  addAll(root: string): void {
    this.#changed.set(root, undefined);
    this.#wait();
  }

  #add(root: string, path: string): void {
    // Every command of Git makes files there.
    if (path.split('/').some(isNeverVisited)) return;
    const known = this.#changed.has(root) ? this.#changed.get(root) : new Set<string>();
    known?.add(path);
    this.#changed.set(root, known !== undefined && known.size > MOST ? undefined : known);
    this.#wait();
  }

  #wait(): void {
    if (this.#timer === undefined) this.#first = Date.now();
    clearTimeout(this.#timer);
    const { changes } = this.pauses;
    const rest = Math.min(changes, this.#first + MOST_PAUSES * changes - Date.now());
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, rest));
  }

  #tell(): void {
    this.#timer = undefined;
    const all = [...this.#changed];
    this.#changed.clear();
    for (const [root, paths] of all) this.tell(root, paths && [...paths]);
  }
}

/** What has no ending may be a folder, which stands for all that is in it. */
function concerns(uri: string): boolean {
  const name = nameOf(uri);
  return isMarkdown(name) || isOfInterest(name) || isConfigPath(uri) || !/\.[a-z]\w*$/i.test(name);
}

/** @returns undefined for what is in none of them, and for the folder itself */
function innermost(roots: readonly string[], uri: string): string | undefined {
  const around = roots.filter((root) => uri.startsWith(`${root}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}
