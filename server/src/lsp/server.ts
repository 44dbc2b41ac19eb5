/** The wiring: which handler answers what. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { StartIndexer } from '../host/indexer-link';
import { pathOfUri } from '../host/paths';
import type { InitializationOptions } from '../protocol';
import { speak } from '../words/words';
import { refreshAnnotations, registerAnnotations } from './annotations';
import { ArchiveStore, type Indexes } from './archive-store';
import { serverCapabilities } from './capabilities';
import { readClient } from './client';
import { codeActionHandler } from './code-actions';
import { registerCommands } from './commands';
import { completionHandler } from './completion';
import { registerDiagnostics } from './diagnostics';
import { Documents } from './documents';
import { Folders, openedFolders } from './folders';
import { followChanges } from './follow-changes';
import { registerNavigation } from './navigation';
import { registerNewMinutes } from './new-minutes';
import { PAUSES, type Pauses } from './pauses';
import { ProjectStore } from './project-store';
import { registerReport } from './report';
import type { Session } from './session';
import { SettingsStore } from './settings-store';
import { registerTyping } from './typing';
import { registerViews } from './views';

/** What the host that starts the server knows and the protocol does not say. */
export interface Environment {
  /** URI of the folder with the page of each rule, where the client names no other. */
  readonly rulePages: string;
  /** Gives the text of a file by its path (absolute, forward slashes), if there is one; absent without a disk. */
  readonly readFile?: (path: string) => string | undefined;
  /** Starts what indexes the workspace; absent where that is not possible, or only the client can say how. */
  readonly startIndexer?: StartIndexer;
  /** The same for a script that the client names. */
  readonly indexerFrom?: (script: string) => StartIndexer;
  /** Path of the folder for what is kept of the workspace, where the client names none. */
  readonly cache?: string;
  /** Others than `PAUSES`, for tests. */
  readonly pauses?: Pauses;
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
  const options: InitializationOptions = params.initializationOptions ?? {};
  speak(options.words ?? {}, options.words && params.locale);
  const client = readClient(params.capabilities, options);
  const folders = new Folders(openedFolders(params));
  const documents = new Documents(connection, client);
  const settings = new SettingsStore(connection, client, options.settings ?? options);
  const indexes = indexesOf(environment, options);
  return {
    ...{ connection, client, documents, folders, settings },
    archives: new ArchiveStore({ connection, client, documents, folders, settings }, indexes),
    projects: new ProjectStore(connection, client, folders, environment.readFile),
    readFile: environment.readFile,
    rulePages: options.rulePages ?? environment.rulePages,
    log: (message) => connection.console.error(message),
  };
}

function indexesOf(
  { startIndexer, indexerFrom, cache, pauses = PAUSES }: Environment,
  { storage, indexer }: InitializationOptions,
): Indexes | undefined {
  const kept = (storage === undefined ? undefined : pathOfUri(storage)) ?? cache;
  const start = startIndexer ?? (indexer === undefined ? undefined : indexerFrom?.(indexer));
  return start && { start, cache: kept, pauses };
}

function register(session: Session): void {
  const { connection } = session;
  connection.onCompletion(completionHandler(session));
  connection.onCodeAction(codeActionHandler(session));
  registerNavigation(session);
  registerNewMinutes(session);
  registerReport(session);
  registerCommands(session);
  registerTyping(session);
  registerAnnotations(session);
  const refreshDiagnostics = registerDiagnostics(session);
  const refreshViews = registerViews(session);
  followChanges(session, {
    all() {
      refreshDiagnostics.all();
      refreshAnnotations(session);
      refreshViews();
    },
    places() {
      refreshDiagnostics.places();
      refreshViews();
    },
  });
}
