/** The desktop entry: the server runs as a child process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './start-extension';

let extension: Extension | undefined;

/** Returns only what tests inside VS Code look at; other extensions find nothing here. */
export function activate(context: ExtensionContext): Pick<Extension, 'started'> {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  extension = startExtension(
    context,
    (options) => new LanguageClient('minutes', 'Minutes', { run, debug }, options),
  );
  return { started: extension.started };
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
