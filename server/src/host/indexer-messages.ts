/** What the server and its indexer tell each other; plain data, because they may be threads. */
import type { MinutesFiles } from '../minutes/detect';
import type { Body } from './bodies';
import type { Answer, Question } from './file-questions';
import type { Summary } from './root-index';

/** A workspace folder, and what its editor says of it. */
export interface Root {
  /** Without a slash at its end. */
  readonly uri: string;
  /** Absolute, with forward slashes, without one at its end; undefined where the files lie on no disk. */
  readonly path: string | undefined;
  /** Paths of other workspace folders below it. */
  readonly foreign: readonly string[];
  /** Globs of files and folders that the editor does not show. */
  readonly hidden: readonly string[];
  readonly files: MinutesFiles;
}

export type ToIndexer =
  /**
   * Index a folder, or index it anew because what is said of it has changed. The files say what they do on the disk, until
   * somebody says otherwise.
   */
  | { readonly kind: 'open'; readonly root: Root }
  /** Files and folders may have changed; anything may without paths. Relative to the root. */
  | { readonly kind: 'changed'; readonly uri: string; readonly paths?: readonly string[] }
  /** A file says this to whoever looks at it in the editor; without a text it is what it is on the disk again. */
  | { readonly kind: 'text'; readonly uri: string; readonly path: string; readonly text?: string }
  | { readonly kind: 'close'; readonly uri: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

export type FromIndexer =
  | {
      readonly kind: 'batch';
      readonly uri: string;
      /** Every file that counts, by its path; without a body it says nothing of interest. */
      readonly found: readonly (readonly [path: string, body: Body | undefined])[];
      readonly gone: readonly string[];
      readonly progress: { readonly done: number; readonly of: number };
    }
  /** What is known is complete: as of an earlier time, or now. */
  | { readonly kind: 'remembered'; readonly uri: string }
  | { readonly kind: 'done'; readonly uri: string; readonly summary: Summary }
  /** A question for files that lie on no disk. */
  | { readonly kind: 'ask'; readonly id: number; readonly uri: string; readonly question: Question }
  /** Something that whoever wonders has to know. */
  | { readonly kind: 'note'; readonly message: string };
