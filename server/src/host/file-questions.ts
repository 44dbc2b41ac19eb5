/**
 * Files, as questions: a generator asks for listings and texts, and whoever runs it answers, at once from the disk or
 * later through an editor that knows files which lie on none.
 */

export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When the file was last changed, in ms; where it is the same and the size is, the text is taken to be. */
  readonly mtime: number;
}

export interface ListedFile extends FileStamp {
  readonly name: string;
}

/** What lies in a folder: the folders, and of the files those of interest. Symbolic links are neither. */
export interface Listing {
  readonly folders: readonly string[];
  readonly files: readonly ListedFile[];
}

/**
 * Paths are relative to a root, as in `paths-below.ts`. Several at a time, because an editor answers many questions
 * together in the time of one.
 */
export type Question =
  | { readonly list: readonly string[]; readonly read?: never }
  | { readonly read: readonly string[]; readonly list?: never };

export interface Answer {
  /** For each folder what is in it, or why that cannot be told: undefined for one that is not there. */
  readonly listings?: readonly (Listing | string | undefined)[];
  /** For each file its text without a byte order mark; undefined for one that is not there, or is no text. */
  readonly texts?: readonly (string | undefined)[];
}

/** @template T what comes out at last */
export type Asking<T> = Generator<Question, T, Answer>;

export function* list(folders: readonly string[]): Asking<NonNullable<Answer['listings']>> {
  return folders.length === 0 ? [] : ((yield { list: folders }).listings ?? []);
}

export function* read(files: readonly string[]): Asking<NonNullable<Answer['texts']>> {
  return files.length === 0 ? [] : ((yield { read: files }).texts ?? []);
}

/** Answers all questions at once. */
export function answeredBy<T>(asking: Asking<T>, answer: (question: Question) => Answer): T {
  let step = asking.next();
  while (step.done !== true) step = asking.next(answer(step.value));
  return step.value;
}
