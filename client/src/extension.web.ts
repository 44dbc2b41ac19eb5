/** The entry for VS Code for the Web: the server runs as a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { InitializationOptions } from '../../server/src/protocol';
import { RULE_PAGES, serveRulePages } from './rule-pages.web';
import { type Extension, startExtension } from './start-extension';

/** As much of it as is needed here: the project at large must not believe that there is a browser. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  terminate(): void;
}

let extension: Extension | undefined;
let worker: Worker | undefined;

/** Returns what the Markdown preview asks for, and what tests inside VS Code look at; other extensions find nothing here. */
export function activate(
  context: ExtensionContext,
): Pick<Extension, 'started' | 'views' | 'extendMarkdownIt'> {
  const script = (name: string): string =>
    Uri.joinPath(context.extensionUri, 'dist', 'web', name).toString(true);
  context.subscriptions.push(serveRulePages(context.extensionUri));
  extension = startExtension(context, (options) => {
    const initializationOptions: InitializationOptions = {
      ...options.initializationOptions,
      rulePages: RULE_PAGES,
      indexer: script('indexer.js'),
    };
    return new QuietClient('minutes', 'Minutes', () => startWorker(script('server.js')), {
      ...options,
      initializationOptions,
    });
  });
  const { started, views, extendMarkdownIt } = extension;
  return { started, views, extendMarkdownIt };
}

/** What goes wrong stands in the output, and in the status: nobody who writes is shown a notification. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** A client that starts again leaves behind the worker that it had. */
async function startWorker(url: string): Promise<MessageTransports> {
  worker?.terminate();
  // VS Code puts its own class in the place of the browser's, so that the client would not know what it is given.
  worker = new Worker(url, { name: 'minutes-server' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
  worker?.terminate();
}
