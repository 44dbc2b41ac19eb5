/** The desktop entry: the server runs as a child process. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './start-extension';

let extension: Extension | undefined;

/** Returns what the Markdown preview asks for, and what tests inside VS Code look at; other extensions find nothing here. */
export function activate(
  context: ExtensionContext,
): Pick<Extension, 'started' | 'views' | 'extendMarkdownIt'> {
  const module = context.asAbsolutePath('dist/server.js');
  // Where Node.js keeps what it has compiled of the server, for a quicker start; without it, a folder for all users.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compile-cache').fsPath };
  // What a keystroke leaves behind is collected after each megabyte: up to a quarter less memory for a start that takes
  // some milliseconds longer, and keystrokes that take no longer.
  const execArgv = ['--max-semi-space-size=1'];
  const run = { module, transport: TransportKind.ipc, options: { env, execArgv } };
  const debug = { ...run, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } };
  extension = startExtension(
    context,
    (options) => new QuietClient('minutes', 'Minutes', { run, debug }, options),
  );
  const { started, views, extendMarkdownIt } = extension;
  return { started, views, extendMarkdownIt };
}

/** What goes wrong stands in the output, and in the status: nobody who writes is shown a notification. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
