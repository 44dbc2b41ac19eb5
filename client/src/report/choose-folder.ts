/** Asks which workspace folder is meant, where there are several. */
import { type Uri, window, workspace } from 'vscode';

/** @returns undefined where there is none, or nobody wants to say it after all */
export async function chooseFolder(title: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const document = window.activeTextEditor?.document;
  const active = document && workspace.getWorkspaceFolder(document.uri);
  const first = folders.filter((folder) => folder === active);
  const items = [...first, ...folders.filter((folder) => folder !== active)].map(({ name, uri }) => ({
    ...{ label: name, description: workspace.asRelativePath(uri, false), uri },
  }));
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  return chosen?.uri;
}
