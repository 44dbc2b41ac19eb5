/**
 * What all hosts share: the extension waits until a Markdown file turns out to be minutes, or the project has a
 * configuration, and only then starts the server.
 */
import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { answerForFiles } from './answer-for-files';
import { askForStatus } from './ask-for-status';
import { clientOptions } from './client-options';
import { MinutesContext } from './commands/minutes-context';
import { registerCommands } from './commands/register-commands';
import { watchStatements } from './commands/watch-statements';
import { KnownVerdicts } from './known-verdicts';
import { type Ask, registerNewMinutes } from './new-minutes';
import { type ExtendMarkdownIt, Preview } from './preview/preview';
import { registerExportReport } from './report/export-report';
import { registerReport } from './report/show-report';
import { Server } from './server';
import { ServerNews } from './server-news';
import { ShownDocument } from './shown-document';
import { LanguageStatus } from './status/language-status';
import { registerPasteCommand } from './typing/paste-command';
import { registerPasteProvider } from './typing/paste-provider';
import { registerReply } from './typing/reply';
import { ArchiveView } from './view/archive-view';
import { MeetingView } from './view/meeting-view';
import { watchConfigurations } from './watch-configurations';
import { watchDocuments } from './watch-documents';

export interface Extension {
  /** Whether the server was started: any document has been minutes so far, or there is a configuration. */
  readonly started: () => boolean;
  readonly views: Views;
  /** For the editor's Markdown preview. */
  readonly extendMarkdownIt: ExtendMarkdownIt;
  /** Ends the server; to be awaited before the host goes. */
  readonly stop: () => Promise<void>;
}

/** What shows what the server knows; tests look at it. */
export interface Views {
  readonly meeting: MeetingView;
  readonly archive: ArchiveView;
  readonly status: LanguageStatus;
}

/** @param createClient makes a client for the host at hand, whenever the server is started */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Extension {
  const output = window.createOutputChannel('Minutes', { log: true });
  const news = new ServerNews();
  const server = new Server(
    () => {
      const client = createClient(clientOptions(context, output));
      const heard = Disposable.from(...answerForFiles(client), ...news.follow(client));
      return { client, forget: () => heard.dispose() };
    },
    (message) => output.error(message),
  );
  const start = (): void => {
    if (server.isStarted) return;
    server.start();
    // For what is offered only where there are minutes.
    commands.executeCommand('setContext', 'minutes.active', true);
  };
  const ask: Ask = (method, params) => {
    start();
    return server.ask(method, params);
  };
  const shown = new ShownDocument();
  const views = showViews(context, shown, news, (method, params) => server.ask(method, params));
  const isStarted = (): boolean => server.isStarted;
  // It is not started to write a log.
  const statusOf = askForStatus((method, params) => server.ask(method, params));
  const restart = async (): Promise<void> => (isStarted() ? server.restart() : start());
  const verdicts = new KnownVerdicts(ask, isStarted);
  const preview = new Preview(output, verdicts, news.onDidChange);
  context.subscriptions.push(
    ...[output, news, verdicts, preview],
    watchConfigurations(output, start),
    ...watchDocuments({ output, started: isStarted, statusOf, onDidChange: news.onDidChange }, start),
    registerNewMinutes(ask),
    ...registerCommands(ask, output, restart, () => shown.document),
    ...registerReply(),
    registerPasteCommand(ask),
    ...registerPasteProvider(ask, isStarted),
    watchStatements(verdicts),
    new MinutesContext(verdicts, news.onDidChange),
    ...registerReport(ask),
    registerExportReport(ask),
  );
  return {
    started: isStarted,
    views,
    extendMarkdownIt: preview.extendMarkdownIt,
    stop: () => server.stop(),
  };
}

/** @param ask does not start the server */
function showViews(
  { extension, subscriptions }: ExtensionContext,
  shown: ShownDocument,
  news: ServerNews,
  ask: Ask,
): Views {
  const contributed: readonly { readonly command: string }[] = extension.packageJSON.contributes.commands;
  const hasCommand = (id: string): boolean => contributed.some(({ command }) => command === id);
  const views = {
    meeting: new MeetingView(shown, ask, news),
    archive: new ArchiveView(ask, news),
    status: new LanguageStatus({ shown, ask, news, hasCommand }),
  };
  subscriptions.push(shown, views.meeting, views.archive, views.status);
  return views;
}
