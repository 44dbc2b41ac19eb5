/** A client for protocol tests: the server runs in this process, at the other end of a pair of streams. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeLensRefreshRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  type GlobPattern,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  TokenFormat,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import type { StartIndexer } from '../../server/src/host/indexer-link';
import { CheckedReader } from '../../server/src/lsp/checked-reader';
import type { Pauses } from '../../server/src/lsp/pauses';
import { startServer } from '../../server/src/lsp/server';
import { LIST_FOLDERS, READ_FILES, type UrisParams } from '../../server/src/protocol';
import { INDEXING, type IndexingParams, MINUTES_CHANGED } from '../../server/src/views-protocol';
import { Inbox } from './inbox';
import type { MemoryFiles } from './memory-files';

/** What the client says it can do; everything off by default. */
export interface Abilities {
  readonly pull?: boolean;
  readonly refresh?: boolean;
  readonly versionedEdits?: boolean;
  readonly snippetEdits?: boolean;
  readonly confirmedEdits?: boolean;
  readonly newFiles?: boolean;
  readonly relatedInformation?: boolean;
  readonly configuration?: boolean;
  readonly dynamicConfiguration?: boolean;
  readonly labelDetails?: boolean;
  /** Inserts completions of several lines. */
  readonly multilineCompletions?: boolean;
  /** Offers only completions whose text begins as what is typed. */
  readonly prefixCompletions?: boolean;
  readonly workspaceFolders?: boolean;
  readonly watchedFiles?: boolean;
  readonly watchedFolders?: boolean;
  readonly progress?: boolean;
  readonly definitionLinks?: boolean;
  readonly markdownHover?: boolean;
  readonly prepareRename?: boolean;
  readonly nestedSymbols?: boolean;
  readonly semanticTokens?: boolean;
  /** In which units it can count characters; nothing is said of it without. */
  readonly positionEncodings?: string[];
  /** Asks again for code lenses and inlay hints when it is told to. */
  readonly refreshAnnotations?: boolean;
}

export interface Setup extends Abilities {
  /** The answer to a question for settings; may make the server wait. */
  readonly settings?: (uri: string) => unknown;
  readonly initializationOptions?: unknown;
  /** The language of the editor. */
  readonly locale?: string;
  readonly folders?: readonly string[];
  /** The text of a file on the disk; the server has none without. */
  readonly readFile?: (path: string) => string | undefined;
  /** What indexes the workspace; nothing does without. */
  readonly indexer?: { readonly start: StartIndexer };
  /** How long the server waits; as short as it can be without. */
  readonly pauses?: Pauses;
  /** The files of a folder that lies on no disk, for which the client answers. */
  readonly virtual?: { readonly uri: string; readonly files: MemoryFiles };
  /** The answer to a question for `files.exclude`. */
  readonly hidden?: unknown;
}

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** A test waits for nothing longer than it must. */
const SHORT = { typing: 20, changes: 10, patience: 20 };

export class LspClient {
  readonly progress = new Inbox<Progress>();
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly refreshes = new Inbox<string>();
  /** That something else is known, for clients with views. */
  readonly changes = new Inbox<string>();
  readonly indexing = new Inbox<IndexingParams>();
  readonly registrations = new Inbox<string>();
  readonly logged = new Inbox<string>();
  /** The patterns of the files that the server wants to be told of. */
  readonly watched: GlobPattern[] = [];
  readonly #versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly toServer: PassThrough,
    readonly initialized: InitializeResult,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.published.put(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.logged.put(message));
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (progress) => this.progress.put(progress));
    });
    connection.onNotification(MINUTES_CHANGED, () => this.changes.put('changed'));
    connection.onNotification(INDEXING, (params: IndexingParams) => this.indexing.put(params));
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.put('refresh'));
    connection.onRequest(CodeLensRefreshRequest.type, () => this.refreshes.put('lenses'));
    connection.onRequest(InlayHintRefreshRequest.type, () => this.refreshes.put('hints'));
    connection.onRequest(SemanticTokensRefreshRequest.type, () => this.refreshes.put('tokens'));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        const watchers: readonly FileSystemWatcher[] = registerOptions?.watchers ?? [];
        this.watched.push(...watchers.map(({ globPattern }) => globPattern));
        this.registrations.put(method);
      }
    });
  }

  /** A client and a server that know each other. */
  static async start(setup: Setup = {}): Promise<LspClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    // Given the bare streams, the connection would end this process when they close.
    const writer = new StreamMessageWriter(toClient);
    const server = createConnection(new CheckedReader(new StreamMessageReader(toServer), writer), writer);
    startServer(server, {
      rulePages: 'file:///extension/dist/rules/',
      ...(setup.readFile && { readFile: setup.readFile }),
      ...(setup.indexer && { startIndexer: setup.indexer.start, pauses: setup.pauses ?? SHORT }),
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(
        items.map(async ({ section, scopeUri }) =>
          section === 'files.exclude'
            ? (setup.hidden ?? null)
            : ((await setup.settings?.(scopeUri ?? '')) ?? null),
        ),
      ),
    );
    if (setup.virtual !== undefined) answerForFiles(connection, setup.virtual);
    connection.listen();
    const initialized = await connection.sendRequest(InitializeRequest.type, initializeParams(setup));
    const client = new LspClient(connection, toServer, initialized);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const textDocument = { uri, version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Writes messages in one piece, so that the server finds them all at once. */
  sendTogether(messages: readonly { readonly method: string; readonly params: unknown }[]): void {
    const bytes = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.toServer.write(bytes.join(''));
  }

  /** Tells the server that files were changed on the disk. */
  touch(...uris: readonly string[]): Promise<void> {
    const changes: FileEvent[] = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  changeFolders(event: WorkspaceFoldersChangeEvent): Promise<void> {
    return this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  configure(settings: unknown): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** @param typed the character that opens the list of itself, where nobody has asked for it */
  async completion(uri: string, position: Position, typed?: string): Promise<readonly CompletionItem[]> {
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed ?? '' };
    const answer = await this.connection.sendRequest(CompletionRequest.type, {
      ...{ textDocument: { uri }, position },
      ...(typed !== undefined && { context }),
    });
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  async codeActions(uri: string, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const textDocument = { uri };
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context,
    });
    return (answer ?? []) as CodeAction[];
  }

  /** Asks about a place in a document, by the name of the method. */
  ask<T>(method: string, uri: string, position: Position, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...params });
  }

  stop(): void {
    this.connection.dispose();
  }
}

function answerForFiles(
  connection: ProtocolConnection,
  { uri: root, files }: NonNullable<Setup['virtual']>,
): void {
  const pathsOf = ({ uris }: UrisParams) =>
    uris.map((uri) => decodeURIComponent(uri.slice(root.length).replace(/^\//, '')));
  connection.onRequest(LIST_FOLDERS, (params: UrisParams) =>
    (files.answer({ list: pathsOf(params) }).listings ?? []).map((listing) => listing ?? null),
  );
  connection.onRequest(READ_FILES, (params: UrisParams) =>
    (files.answer({ read: pathsOf(params) }).texts ?? []).map((text) => text ?? null),
  );
}

function initializeParams(setup: Setup): InitializeParams {
  return {
    processId: null,
    rootUri: null,
    workspaceFolders: setup.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: capabilities(setup),
    ...(setup.locale !== undefined && { locale: setup.locale }),
    ...(setup.initializationOptions !== undefined && { initializationOptions: setup.initializationOptions }),
  };
}

function capabilities(abilities: Abilities): ClientCapabilities {
  const shown = {
    relatedInformation: abilities.relatedInformation === true,
    codeDescriptionSupport: abilities.relatedInformation === true,
    tagSupport: { valueSet: abilities.relatedInformation === true ? [1 as const] : [] },
  };
  return {
    ...(abilities.positionEncodings && { general: { positionEncodings: abilities.positionEncodings } }),
    workspace: {
      configuration: abilities.configuration === true,
      didChangeConfiguration: { dynamicRegistration: abilities.dynamicConfiguration === true },
      didChangeWatchedFiles: {
        dynamicRegistration: abilities.watchedFiles === true,
        relativePatternSupport: abilities.watchedFolders === true,
      },
      diagnostics: { refreshSupport: abilities.refresh === true },
      codeLens: { refreshSupport: abilities.refreshAnnotations === true },
      inlayHint: { refreshSupport: abilities.refreshAnnotations === true },
      ...(abilities.semanticTokens === true && {
        semanticTokens: { refreshSupport: abilities.refresh === true },
      }),
      workspaceFolders: abilities.workspaceFolders === true,
      workspaceEdit: {
        documentChanges: abilities.versionedEdits === true,
        snippetEditSupport: abilities.snippetEdits === true,
        ...(abilities.confirmedEdits === true && { changeAnnotationSupport: {} }),
        resourceOperations: abilities.newFiles === true ? ['create', 'rename', 'delete'] : [],
      },
    },
    window: { workDoneProgress: abilities.progress === true },
    textDocument: {
      publishDiagnostics: { ...shown, versionSupport: true },
      ...(abilities.pull === true && { diagnostic: shown }),
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix'] } } },
      completion: {
        contextSupport: abilities.prefixCompletions !== true,
        completionItem: {
          labelDetailsSupport: abilities.labelDetails === true,
          ...(abilities.multilineCompletions === true && { insertTextModeSupport: { valueSet: [1, 2] } }),
        },
      },
      definition: { linkSupport: abilities.definitionLinks === true },
      hover: { contentFormat: abilities.markdownHover === true ? ['markdown', 'plaintext'] : ['plaintext'] },
      rename: { prepareSupport: abilities.prepareRename === true },
      ...(abilities.semanticTokens === true && { semanticTokens: TOKENS }),
      documentSymbol: { hierarchicalDocumentSymbolSupport: abilities.nestedSymbols === true },
    },
  };
}

const TOKENS = {
  requests: { range: true, full: { delta: true } },
  tokenTypes: [],
  tokenModifiers: [],
  formats: [TokenFormat.Relative],
};
