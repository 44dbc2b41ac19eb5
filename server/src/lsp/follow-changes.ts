/** What changes around the documents: files, settings, folders. Whoever has shown what was true then has to show it anew. */
import type { Session } from './session';

export interface Refresh {
  readonly all: () => void;
  /** Of places in other minutes alone: they have moved, and say the same. */
  readonly places: () => void;
}

export function followChanges(session: Session, refresh: Refresh): void {
  const { connection, client, documents, settings, projects, archives } = session;
  documents.onClose((uri) => {
    settings.forget(uri);
    projects.forget(uri);
  });
  followFiles(session);
  archives.onChange((change) => (change === 'said' ? refresh.all() : refresh.places()));
  settings.onChange(() => {
    archives.settle();
    refresh.all();
  });
  projects.onChange(() => {
    archives.lookAgain();
    refresh.all();
  });
  connection.onInitialized(() => {
    settings.watch();
    projects.watch();
    if (client.workspaceFolders) followFolders(session, refresh);
  });
}

function followFiles({ connection, client, documents, projects, archives }: Session): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    projects.changed(uris);
    archives.changed(uris);
  });
  if (client.watchedFiles) return;
  // The client reports nothing, and whoever opens or saves a file may have changed others, as Git does.
  const lookAgain = (): void => {
    projects.lookAgain();
    archives.lookAgain();
  };
  documents.onChange((uri) => projects.changed([uri]));
  documents.onOpen(lookAgain);
  documents.onSave(lookAgain);
}

function followFolders({ connection, folders, projects, archives }: Session, refresh: Refresh): void {
  connection.workspace.onDidChangeWorkspaceFolders((event) => {
    folders.change(event);
    projects.settle();
    archives.settle();
    refresh.all();
  });
}
