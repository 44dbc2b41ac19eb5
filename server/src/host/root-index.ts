/** The index of one workspace folder: which files it has, and the record of each. */
import { isConfigPath } from '../config/names';

import { type Body, inOneBuffer } from './bodies';
import { type Asking, type FileStamp, read } from './file-questions';
import { IGNORE_FILE } from './markdown-names';
import { folderOf, isWithin, nameOf } from './paths-below';
import { type Ground, isTargeted, type Walked, walk } from './walk';

/** What globs say of a file: those of the settings before those of the project. */
export type Ruling = 'include' | 'exclude' | 'nothing';

/** What is remembered of a file. */
export interface Entry extends FileStamp {
  readonly ruling: Ruling;
  /** Undefined where it is neither minutes nor anything else of interest. */
  readonly body: Body | undefined;
}

/** A file that is to be read. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly ruling: Ruling;
  /** Whether it is the text in an editor, which will soon be another one that has much in common with it. */
  readonly isShown: boolean;
}

export interface Reader {
  /** @returns undefined for a file that says nothing of interest */
  readonly record: (file: ReadFile) => Body | undefined;
  /** What globs say of files, now. */
  readonly rule: (walked: Walked) => Asking<(path: string) => Ruling>;
  /** In bytes; files that are larger are not read. */
  readonly largestFile: number;
}

/** What has changed, some files at a time. */
export interface Batch {
  readonly found: ReadonlyMap<string, Entry>;
  readonly gone: readonly string[];
  /** How many of the files that have to be read are, and how many there are. */
  readonly progress: { readonly done: number; readonly of: number };
}

export interface Summary {
  /** Files that are too large to be read. */
  readonly large: readonly string[];
  readonly unreadable: Walked['unreadable'];
  readonly isPartial: boolean;
  readonly files: number;
  readonly records: number;
}

export class RootIndex {
  readonly #entries: Map<string, Entry>;
  readonly #shown = new Map<string, string>();
  /** Those that were looked at. */
  readonly #folders = new Set<string>();
  #isPartial = false;

  /** @param entries of an earlier time; they are taken for true until the next update */
  constructor(
    readonly ground: Ground,
    readonly reader: Reader,
    entries: ReadonlyMap<string, Entry> = new Map(),
  ) {
    this.#entries = new Map(entries);
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** The texts that count in place of those of the files. */
  get shown(): ReadonlyMap<string, string> {
    return this.#shown;
  }

  /**
   * Lets a file say something else than it does, as it does in an editor; from the next update of it on.
   * @param text undefined for what it says itself
   */
  show(path: string, text: string | undefined): void {
    if (text === undefined) this.#shown.delete(path);
    else this.#shown.set(path, text);
    const entry = this.#entries.get(path);
    // An update of all files looks at their sizes and times, which say nothing of what an editor shows.
    if (entry !== undefined) this.#entries.set(path, { ...entry, mtime: UNREAD });
  }

  /**
   * Makes the index say what the files say.
   * @param changed the paths of files and folders that may have been made, changed or deleted; anything may without them
   * @param tell is given what has changed while it is found out
   */
  *update(changed: readonly string[] | undefined, tell: (batch: Batch) => void): Asking<Summary> {
    const targets = this.#targetsOf(changed);
    const walked = yield* walk(this.ground, targets);
    const gone = [...this.#entries.keys()].filter(
      (path) => isTargeted(targets, path) && !walked.files.has(path),
    );
    for (const path of gone) this.#entries.delete(path);
    const unread = this.#unread(walked, changed ?? [], yield* this.reader.rule(walked));
    if (gone.length > 0) tell({ found: new Map(), gone, progress: { done: 0, of: unread.length } });
    for (let done = 0; done < unread.length; ) {
      const next = unread.slice(done, done + TOGETHER);
      const found = yield* this.#read(next);
      done += next.length;
      tell({ found, gone: [], progress: { done, of: unread.length } });
    }
    const isFull = this.#isFull(walked, targets);
    // Which ones are too many only a walk through all of them can tell.
    if (targets !== undefined && isFull) return yield* this.update(undefined, tell);
    this.#isPartial = walked.isPartial;
    return this.#summary(walked);
  }

  /**
   * All of it where it is not known what a change leads to: a configuration decides about its folder, and about those
   * of other configurations that extend it. An ignore file stands for its folder.
   */
  #targetsOf(changed: readonly string[] | undefined): readonly string[] | undefined {
    const isUnclear = changed === undefined || changed.length > MOST_TARGETS || changed.some(isConfigPath);
    if (isUnclear || this.#isPartial) return undefined;
    const targets = changed.map((path) => (nameOf(path) === IGNORE_FILE ? folderOf(path) : path));
    return targets.includes('') ? undefined : [...new Set(targets)];
  }

  #isFull({ folders }: Walked, targets: readonly string[] | undefined): boolean {
    for (const path of this.#folders) if (isTargeted(targets, path)) this.#folders.delete(path);
    for (const path of folders) this.#folders.add(path);
    const { limits } = this.ground;
    return this.#entries.size > limits.files || this.#folders.size > limits.folders;
  }

  /** @param changed may have changed however they look from outside, and what is in them */
  #unread(walked: Walked, changed: readonly string[], rule: (path: string) => Ruling): readonly Unread[] {
    // Of so many most have been reported because of something else: their size and time tell.
    const doubtful = changed.length > MOST_TARGETS ? [] : changed;
    const files = [...walked.files].map(([path, stamp]) => ({ path, stamp, ruling: rule(path) }));
    return files.filter((file) => !this.#isKnown(file) || doubtful.some((one) => isWithin(one, file.path)));
  }

  #isKnown({ path, stamp: { size, mtime }, ruling }: Unread): boolean {
    const known = this.#entries.get(path);
    return known?.size === size && known.mtime === mtime && known.ruling === ruling;
  }

  *#read(unread: readonly Unread[]): Asking<ReadonlyMap<string, Entry>> {
    // The editor may begin to show something else, or cease to, while the files are read.
    const shown = new Map(this.#shown);
    const texts = yield* this.#textsOf(unread, shown);
    const bodies = inOneBuffer(
      unread.map(({ path, ruling }) => {
        const text = texts.get(path);
        return text === undefined
          ? undefined
          : this.reader.record({ path, text, ruling, isShown: shown.has(path) });
      }),
    );
    const found = new Map<string, Entry>();
    for (const [index, { path, stamp, ruling }] of unread.entries()) {
      // Who may read a file can change without a trace in the file, and what an editor shows is not what it says.
      const isShown = shown.has(path) || this.#shown.has(path);
      const isUncertain = isShown || (texts.has(path) && texts.get(path) === undefined);
      const entry = { ...stamp, ...(isUncertain && { mtime: UNREAD }), ruling, body: bodies[index] };
      this.#entries.set(path, entry);
      found.set(path, entry);
    }
    return found;
  }

  /** Of files that are too large, or empty, there is none; undefined for one that cannot be read. */
  *#textsOf(
    unread: readonly Unread[],
    shown: ReadonlyMap<string, string>,
  ): Asking<ReadonlyMap<string, string | undefined>> {
    const { largestFile } = this.reader;
    const small = unread.filter(
      ({ path, stamp }) => stamp.size > 0 && stamp.size <= largestFile && !shown.has(path),
    );
    const texts = yield* read(small.map(({ path }) => path));
    return new Map([...shown, ...small.map(({ path }, index) => [path, texts[index]] as const)]);
  }

  #summary({ unreadable, isPartial }: Walked): Summary {
    const entries = [...this.#entries];
    const large = entries.filter(([, { size }]) => size > this.reader.largestFile).map(([path]) => path);
    const records = entries.filter(([, { body }]) => body !== undefined).length;
    return { large, unreadable, isPartial, files: entries.length, records };
  }
}

/** The time of a file that has to be read again: no file has it. */
const UNREAD = -1;

interface Unread {
  readonly path: string;
  readonly stamp: FileStamp;
  readonly ruling: Ruling;
}

/** So many files are read by one question, and told in one batch. */
const TOGETHER = 64;
/** Of more changes than that each on its own is no longer the quicker way. */
const MOST_TARGETS = 100;
