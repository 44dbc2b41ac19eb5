/** Asks the client to report whatever may change which minutes there are, and what they say. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { IGNORE_FILE } from '../host/markdown-names';
import type { Client } from './client';

/**
 * A client reports of a deleted or moved folder the folder alone, and no pattern says that one is meant: so it is asked
 * for everything that comes and goes. What changes is asked for by its name.
 */
const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.{md,markdown,mdown,mkd,mkdn}' },
  { globPattern: `**/${IGNORE_FILE}` },
  { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
];

export function watchMinutes(connection: Connection, client: Client): void {
  if (!client.watchedFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] })
    .catch((error: unknown) => connection.console.warn(`Changed minutes are not reported: ${error}`));
}
