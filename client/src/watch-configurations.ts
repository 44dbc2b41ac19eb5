/** Looks for configurations of the project: where there is one, it may say of any Markdown file that it is minutes. */
import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import { CONFIG_NAMES } from '../../server/src/config/names';

const CONFIGURATIONS = `**/{${CONFIG_NAMES.join(',')}}`;

/** Calls `found` when there is a configuration in the workspace, or as soon as one is made. */
export function watchConfigurations(output: LogOutputChannel, found: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(CONFIGURATIONS, false, true, true);
  watcher.onDidCreate(found);
  // One would do. But who looks where files lie on no disk may know nothing of patterns, and VS Code sifts what it is given:
  // of one file that is any.
  workspace.findFiles(CONFIGURATIONS, '**/node_modules/**').then(
    ([configuration]) => {
      if (configuration === undefined) return;
      output.info(`${workspace.asRelativePath(configuration)}: configures minutes`);
      found();
    },
    (error: unknown) => output.warn(`Configurations cannot be looked for: ${error}`),
  );
  return watcher;
}
