/** What every handler is given: one client, its documents, its settings and its projects. */
import type { Connection } from 'vscode-languageserver';
import type { ArchiveStore } from './archive-store';
import type { Client } from './client';
import type { Documents } from './documents';
import type { Folders } from './folders';
import type { ProjectStore } from './project-store';
import type { SettingsStore } from './settings-store';

export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly projects: ProjectStore;
  /** What the other files of the workspace say. */
  readonly archives: ArchiveStore;
  /** Gives the text of a file on the disk by its path; absent without a disk. */
  readonly readFile: ((path: string) => string | undefined) | undefined;
  /** URI of the folder with the page of each rule; ends in a slash or not. */
  readonly rulePages: string;
  /** Writes one entry to the client's output channel. */
  readonly log: (message: string) => void;
}
