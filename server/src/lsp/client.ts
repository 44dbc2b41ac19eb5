/** What the client can do, as far as it changes an answer. */
import {
  type ClientCapabilities,
  type CompletionClientCapabilities,
  type DiagnosticsCapabilities,
  DiagnosticTag,
  MarkupKind,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { isMissing } from './json-values';
import { type PositionEncoding, positionEncoding } from './position-encoding';

export interface Client {
  /** In which units it counts the characters of a line. */
  readonly positionEncoding: PositionEncoding;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** Understands the version in pushed diagnostics. */
  readonly versionedDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly unnecessaryTag: boolean;
  /** Can be asked for its settings, per resource. */
  readonly configuration: boolean;
  /** Wants to be told that settings should be reported when they change. */
  readonly dynamicConfiguration: boolean;
  readonly workspaceFolders: boolean;
  /** Wants to be told which files it should watch. */
  readonly watchedFiles: boolean;
  /** Can watch files in one folder alone, wherever that is. */
  readonly watchedFolders: boolean;
  /** Understands edits that carry the version of the document they were made for. */
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** Asks its user before it makes edits that want that. */
  readonly confirmedEdits: boolean;
  /** Can make a file as a part of edits. */
  readonly newFiles: boolean;
  /** Can rename a file as a part of edits. */
  readonly renamedFiles: boolean;
  /** Understands code actions as objects; before LSP 3.8 they were commands. */
  readonly codeActionLiterals: boolean;
  readonly labelDetails: boolean;
  /** Inserts completions of several lines. One that has thought of the lines says how it indents them. */
  readonly multilineCompletions: boolean;
  /**
   * Offers only completions whose text begins as what is typed. No client says that of itself: it is those with neither
   * snippets nor a context, such as Neovim up to 0.9.
   */
  readonly prefixCompletions: boolean;
  /** Shows that work goes on. */
  readonly progress: boolean;
  /** Answers questions for files that lie on no disk. */
  readonly files: boolean;
  /** Understands where a definition was asked from. */
  readonly definitionLinks: boolean;
  /** Shows Markdown in hover cards. */
  readonly markdownHover: boolean;
  /** Shows views of minutes. */
  readonly views: boolean;
  /** Asks what can be renamed before it asks for a name. */
  readonly prepareRename: boolean;
  /** Understands an outline as a tree. */
  readonly nestedSymbols: boolean;
  /** Lists the headings of Markdown itself: ours would be there twice. */
  readonly listsHeadings: boolean;
  readonly semanticTokens: boolean;
  /** Knows our types of tokens, from the manifest. */
  readonly ownTokens: boolean;
  readonly refreshTokens: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
}

/**
 * Reads the capabilities of the initialize request; whatever is not mentioned is not there.
 * @param options what our own client says of itself besides
 */
export function readClient(
  { workspace, textDocument, window, general }: ClientCapabilities,
  options: InitializationOptions = {},
): Client {
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const operations = versionedEdits ? (workspace?.workspaceEdit?.resourceOperations ?? []) : [];
  return {
    positionEncoding: positionEncoding(general?.positionEncodings),
    ...diagnosticAbilities(textDocument?.diagnostic, textDocument?.publishDiagnostics),
    pullDiagnostics: !isMissing(textDocument?.diagnostic),
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchedFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    versionedEdits,
    confirmedEdits: versionedEdits && !isMissing(workspace?.workspaceEdit?.changeAnnotationSupport),
    // A snippet edit only exists in the versioned form.
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    newFiles: operations.includes('create'),
    renamedFiles: operations.includes('rename'),
    codeActionLiterals: !isMissing(textDocument?.codeAction?.codeActionLiteralSupport),
    ...completionAbilities(textDocument?.completion),
    progress: window?.workDoneProgress === true,
    files: options.files === true,
    views: options.views === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    listsHeadings: options.listsHeadings === true,
    semanticTokens: !isMissing(textDocument?.semanticTokens),
    ownTokens: options.ownTokens === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
  };
}

function completionAbilities({
  completionItem: item,
  contextSupport,
}: CompletionClientCapabilities = {}): Pick<
  Client,
  'labelDetails' | 'multilineCompletions' | 'prefixCompletions'
> {
  return {
    labelDetails: item?.labelDetailsSupport === true,
    multilineCompletions: !isMissing(item?.insertTextModeSupport),
    prefixCompletions: item?.snippetSupport !== true && contextSupport !== true,
  };
}

/** Before LSP 3.18 clients said what they can show only for pushed diagnostics, even if they pull. */
function diagnosticAbilities(
  ...either: readonly (DiagnosticsCapabilities | undefined)[]
): Pick<Client, 'relatedInformation' | 'codeDescription' | 'unnecessaryTag'> {
  return {
    relatedInformation: either.some((one) => one?.relatedInformation === true),
    codeDescription: either.some((one) => one?.codeDescriptionSupport === true),
    unnecessaryTag: either.some(
      (one) => one?.tagSupport?.valueSet?.includes(DiagnosticTag.Unnecessary) === true,
    ),
  };
}
