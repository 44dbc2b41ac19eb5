/** What a client with views and the server agree on. */
import type { DocumentParams, PlainRange } from './protocol';

/** A request to the server: what is known of an open document, item by item; null where it is not minutes. */
export const MEETING_ITEMS = 'minutes/meetingItems';

export interface MeetingItemsParams extends DocumentParams {
  /** The ids of the items that lead to the one whose items are asked for; empty for the first ones. */
  readonly path: readonly string[];
}

export interface MeetingItemsResult {
  /** The day of the meeting, `2026-04-08`; its title, or the name of its file, where it has none. */
  readonly name: string;
  readonly items: readonly ItemShown[];
}

/** A request to the server: what is known of all meetings, item by item. Workspace folders that nobody has read yet are read for it. */
export const ARCHIVE_ITEMS = 'minutes/archiveItems';

export interface ArchiveItemsParams {
  /** As in `MeetingItemsParams`. */
  readonly path: readonly string[];
}

export interface ArchiveItemsResult {
  readonly items: readonly ItemShown[];
  /** Whether there will be more: a workspace folder is being read. */
  readonly isReading: boolean;
}

/** An item of a tree. All texts are plain, in one line, and without characters that change how others are shown. */
export interface ItemShown {
  /** No other item beside it has it, and it has it as long as it stands for the same. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** Less prominent, behind the label; empty where there is nothing to add. */
  readonly description: string;
  /** May have several lines. */
  readonly tooltip: string;
  /** For those who hear it: label, description, and what the icon says. */
  readonly spoken: string;
  /** How what is below it is shown at first; absent where nothing is. */
  readonly below?: 'open' | 'closed';
  /** Where one goes from it; lines and characters from 0, in the units that were agreed upon. */
  readonly place?: { readonly uri: string; readonly range: PlainRange };
}

/** A notification to the client: what is known of minutes may be something else now, though nobody wrote in them. */
export const MINUTES_CHANGED = 'minutes/changed';

/** A notification to the client: how far a workspace folder has been read. */
export const INDEXING = 'minutes/indexing';

export interface IndexingParams {
  /** Of the workspace folder. */
  readonly uri: string;
  /** While it is read; absent as soon as nothing is left to read. */
  readonly progress?: { readonly done: number; readonly of: number };
  /** What has come of it, in a sentence; empty where nothing has, or not yet. */
  readonly known: string;
}

/** A request to the server (`DocumentParams`): how it treats an open document; null for one that it does not know. */
export const DOCUMENT_STATUS = 'minutes/documentStatus';

export interface DocumentStatus {
  readonly minutes: boolean;
  /** What decided, as in `Verdict` (`minutes/detect.ts`); `off` where the user has switched everything off. */
  readonly reason: 'marker' | 'exclude' | 'include' | 'project' | 'score' | 'off';
  readonly score: number;
  /** Who was there, in numbers; empty where it is not minutes, or nobody is listed. */
  readonly attendance: string;
  /** Whether they were enough; empty where nobody asks for it, or nobody can tell. */
  readonly quorum: string;
}

/** What an item stands for. */
export type ItemKind =
  | 'attendance'
  | 'quorum met'
  | 'quorum not met'
  | 'list'
  | 'present'
  | 'absent'
  | 'unlisted'
  | 'topics'
  | 'topic'
  | 'speaker'
  | 'everybody'
  | 'decisions'
  | 'decision'
  | 'unrecorded decision'
  | 'actions'
  | 'action'
  | 'promises'
  | 'promise'
  | 'rfcs'
  | 'rfc'
  | 'step'
  | 'folder'
  | 'committee'
  | 'people'
  | 'meetings'
  | 'meeting'
  | 'omitted';
