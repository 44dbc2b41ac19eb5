/** The wiring: which handler answers what. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { InitializationOptions } from '../protocol';
import { serverCapabilities } from './capabilities';
import { readClient } from './client';
import { codeActionHandler } from './code-actions';
import { completionHandler } from './completion';
import { registerDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { Folders } from './folders';
import { ProjectStore } from './project-store';
import type { Session } from './session';
import { SettingsStore } from './settings-store';

/** What the host that starts the server knows and the protocol does not say. */
export interface Environment {
  /** URI of the folder with the page of each rule, where the client names no other. */
  readonly rulePages: string;
  /** Gives the text of a file by its path (absolute, forward slashes), if there is one; absent without a disk. */
  readonly readFile?: (path: string) => string | undefined;
}

/** Serves one client until it disconnects. Works alike over stdio, IPC and a pair of streams. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, environment, params);
    register(session);
    return {
      serverInfo: { name: 'minutes', version },
      capabilities: serverCapabilities(session.client),
    };
  });
  connection.listen();
}

function createSession(connection: Connection, environment: Environment, params: InitializeParams): Session {
  const client = readClient(params.capabilities);
  const options: InitializationOptions = params.initializationOptions ?? {};
  const folders = new Folders(params.workspaceFolders ?? params.rootUri);
  return {
    connection,
    client,
    documents: new Documents(connection),
    folders,
    settings: new SettingsStore(connection, client, options.settings),
    projects: new ProjectStore(connection, client, folders, environment.readFile),
    rulePages: options.rulePages ?? environment.rulePages,
    log: (message) => connection.console.error(message),
  };
}

function register(session: Session): void {
  const { connection, client, documents, folders, settings, projects } = session;
  connection.onCompletion(completionHandler(session));
  connection.onCodeAction(codeActionHandler(session));
  const refresh = registerDiagnostics(session);
  documents.onClose((uri) => {
    settings.forget(uri);
    projects.forget(uri);
  });
  if (!client.watchedFiles) {
    documents.onChange((uri) => projects.changed([uri]));
    documents.onSave((uri) => projects.changed([uri]));
  }
  settings.onChange(refresh);
  projects.onChange(refresh);
  connection.onInitialized(() => {
    settings.watch();
    projects.watch();
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      folders.change(event);
      refresh();
    });
  });
}
