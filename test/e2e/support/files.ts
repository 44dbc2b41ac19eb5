/** The files of the workspace, wherever they lie: through the editor, which knows them in both hosts. */
import * as vscode from 'vscode';

/** The copy of `test/e2e/fixtures` that this run works on. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a folder.');
  return folder.uri;
}

/** @param path relative to the workspace folder, as in the following */
export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

/** As it is saved. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));
}

/** Makes the folders around the file too. */
export async function writeText(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

/** A file, or a folder with all that is in it; nothing where there is none. */
export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs
    .delete(uriOf(path), { recursive: true, useTrash: false })
    .then(undefined, (error: unknown) => {
      if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
    });
}

export async function namesIn(path: string): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(uriOf(path))).map(([name]) => name);
}
