/** What a client and the server agree on beyond LSP: strings and payload types only, so that both can bundle it. */

/** `initializationOptions` of the initialize request. Everything is optional: other editors send nothing. */
export interface InitializationOptions {
  /** URI of the folder that holds the page of each rule (`unlinked-rfc.md`); the pages beside the bundle without it. */
  readonly rulePages?: string;
  /** `{ minutes: { … } }`, as in `workspace/didChangeConfiguration`, for clients that cannot be asked for settings. */
  readonly settings?: unknown;
  /** The same without the frame around it: editors that know one place for settings send it at the start and when asked. */
  readonly minutes?: unknown;
  /** URI of a folder on the disk where the server may keep what it knows of the workspace; the user's own one without it. */
  readonly storage?: string;
  /** URL of the script that indexes the workspace, for a server that is a web worker. */
  readonly indexer?: string;
  /** Whether the client answers `LIST_FOLDERS` and `READ_FILES`. */
  readonly files?: boolean;
  /** The client shows views of minutes, and wants to be told with `MINUTES_CHANGED` and `INDEXING` what changes in them. */
  readonly views?: boolean;
  /** The editor lists the headings of Markdown files itself, in the outline and in the workspace. */
  readonly listsHeadings?: boolean;
  /** The editor knows our types of semantic tokens (`service/token-legend.ts`). */
  readonly ownTokens?: boolean;
  /** What the server says, in the language of the editor (`words/words.ts`): VS Code's `l10n.bundle`. English without it. */
  readonly words?: Readonly<Record<string, unknown>>;
}

/** A request to the client: what is in some folders. For files that lie on no disk. */
export const LIST_FOLDERS = 'minutes/listFolders';
/** A request to the client: what some files say. */
export const READ_FILES = 'minutes/readFiles';

/** The parameters of both. */
export interface UrisParams {
  readonly uris: readonly string[];
}

/**
 * For each folder what is in it; null for one that is not there, a text for one that cannot be read: why. Of the files
 * only those of interest (`isOfInterest` in `host/markdown-names.ts`); no symbolic links.
 */
export type ListFoldersResult = readonly (
  | {
      readonly folders: readonly string[];
      /** The size in bytes, the time of the last change in ms since 1970. */
      readonly files: readonly { readonly name: string; readonly size: number; readonly mtime: number }[];
    }
  | string
  | null
)[];

/** For each file its text; null for one that is not there, or is not UTF-8. */
export type ReadFilesResult = readonly (string | null)[];

/** A request to the server: which day the next meeting may be on. */
export const PROPOSE_DAY = 'minutes/proposeDay';

export interface ProposeDayParams {
  /** Of minutes, of a folder around minutes, or of any other file; of a workspace folder itself with a slash at its end. */
  readonly uri: string;
  /** `YYYY-MM-DD`; the server asks no clock. */
  readonly today: string;
}

export interface ProposedDay {
  /** In the rhythm of the last meetings; today where there is none. */
  readonly day: string;
  /** The days of the last meetings of the same committee, the latest last. */
  readonly days: readonly string[];
}

/** A request to the server: the text of new minutes, and where it belongs. Nothing is written. */
export const NEW_MINUTES = 'minutes/newMinutes';

export interface NewMinutesParams {
  /** As in `ProposeDayParams`. */
  readonly uri: string;
  /** Of the new minutes, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface NewMinutesResult {
  /** Null where they can lie in no folder. */
  readonly uri: string | null;
  readonly text: string;
  /** Where one begins to write, both from 0; in the units that were agreed upon (`positionEncoding`). */
  readonly position: { readonly line: number; readonly character: number };
}

/** The parameters of requests to the server about an open document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** A request to the server: whether an open document is minutes; true or false. */
export const IS_MINUTES = 'minutes/isMinutes';

/** What several requests to the server answer that change a document; null where there is nothing to change. */
export interface EditsResult {
  /** Of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
  /** Where one goes on writing after the edits, as far as there is such a place. */
  readonly position?: PlainPosition;
}

/** Both from 0; characters in the units that were agreed upon (`positionEncoding`). */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** A request to the server: the RFCs that a new topic may be about. */
export const AGENDA_TOPICS = 'minutes/agendaTopics';

export type AgendaTopicsResult = readonly {
  readonly title: string;
  readonly href: string | null;
  /** Where it is known from. */
  readonly detail: string;
}[];

/** A request to the server: the edits that insert a topic. */
export const INSERT_TOPIC = 'minutes/insertTopic';

export interface InsertTopicParams extends DocumentParams {
  /** The topic comes behind the one that stands there. */
  readonly position: PlainPosition;
  readonly title: string;
  readonly href: string | null;
}

/** A request to the server: who speaks, is in no list and can be added to one. */
export const UNLISTED_SPEAKERS = 'minutes/unlistedSpeakers';

export type UnlistedSpeakersResult = readonly {
  /** As the labels write it. */
  readonly name: string;
  /** As it is added. */
  readonly added: string;
  /** The title of the list. */
  readonly list: string;
  /** Whether it is told unasked that this is somebody. */
  readonly isProbable: boolean;
}[];

/** A request to the server: the edits that add some of them. */
export const ADD_SPEAKERS = 'minutes/addSpeakers';

export interface AddSpeakersParams extends DocumentParams {
  /** As the labels write them. */
  readonly names: readonly string[];
}

/**
 * A request to the server: the edit that pastes a text as speaker bullets; null where nobody speaks in it, and no edit where
 * they cannot stand in that place.
 */
export const PASTE_STATEMENTS = 'minutes/pasteStatements';

export interface PasteStatementsParams extends DocumentParams {
  /** What the text takes the place of. */
  readonly range: PlainRange;
  readonly text: string;
}

export interface PasteStatementsResult extends EditsResult {
  /** How many statements there are. */
  readonly count: number;
}

/** A request to the server: what committees did, as a page or a text for somebody to look at. */
export const REPORT = 'minutes/report';

export interface ReportParams {
  /** Of a workspace folder, with a slash at its end. */
  readonly uri: string;
  readonly form: 'html' | 'md' | 'json';
  /**
   * Where it will lie: links lead to the minutes from there. Without it they are commands of the client, `SHOW_PLACE`
   * with the parameters of `ShowPlaceParams`.
   */
  readonly file?: string;
}

export interface ReportResult {
  /** Null where the folder has no minutes, or nobody knows them. */
  readonly text: string | null;
}

/** A command of the client that shows a place of the minutes. */
export const SHOW_PLACE = 'minutes.showPlace';

/** A URI, a line and a character, both from 0, the character in UTF-16 code units. */
export type ShowPlaceParams = readonly [string, number, number];

/**
 * The URI schemes of documents that somebody can write in. All others stay silent: the old side of a comparison
 * (`git:`), output, cells of notebooks.
 */
export const SCHEMES: readonly string[] = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'gist',
];
