import type { Uri } from 'vscode';

/** The URI of a folder as the server takes it: with a slash at its end, also where it is all of its host. */
export function folderUri(folder: Uri): string {
  return `${folder.toString().replace(/\/$/, '')}/`;
}
