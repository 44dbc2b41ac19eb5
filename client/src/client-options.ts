/** How the client behaves: quietly, and only in documents that somebody writes in. */
import { CompletionItemKind, type ExtensionContext, type LogOutputChannel, l10n, Uri } from 'vscode';
import {
  type CompletionMiddleware,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { CONFIG_NAMES } from '../../server/src/config/names';
import { type InitializationOptions, SCHEMES } from '../../server/src/protocol';

export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: Uri.joinPath(context.extensionUri, 'dist', 'rules').toString(),
    // That of the workspace goes with it; without a workspace there is nothing to keep.
    storage: (context.storageUri ?? context.globalStorageUri).toString(),
    files: true,
    views: true,
    listsHeadings: true,
    ownTokens: true,
    ...(l10n.bundle !== undefined && { words: l10n.bundle }),
  };
  return {
    documentSelector: [
      ...SCHEMES.map((scheme) => ({ scheme, language: 'markdown' })),
      // What is put into a configuration must fit what stands in the editor, saved or not.
      ...SCHEMES.map((scheme) => ({ scheme, pattern: `**/{${CONFIG_NAMES.join(',')}}` })),
    ],
    initializationOptions,
    outputChannel: output,
    // Also keeps failed requests from popping up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // The status tells of it.
    initializationFailedHandler: () => false,
    // Tabs that have not been opened since the window was: the server could not read them.
    diagnosticPullOptions: { onChange: true, onTabs: false },
    middleware: { provideCompletionItem },
  };
}

/** LSP has no kind for people, VS Code has. */
const provideCompletionItem: NonNullable<CompletionMiddleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const result = await next(document, position, context, token);
  const items = Array.isArray(result) ? result : (result?.items ?? []);
  for (const item of items)
    if (item.kind === CompletionItemKind.Reference) item.kind = CompletionItemKind.User;
  return result;
};
