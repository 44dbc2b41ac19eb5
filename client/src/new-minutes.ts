/** The command that makes the minutes of the next meeting from the last ones. */

import {
  commands,
  type Disposable,
  l10n,
  Position,
  Range,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { isDay } from '../../server/src/minutes/calendar';
import { NEW_MINUTES, type NewMinutesResult, PROPOSE_DAY, type ProposedDay } from '../../server/src/protocol';
import { askForDay, today } from './ask-for-day';
import { folderUri } from './folder-uri';

/** Asks the server, which is started for it where it does not run yet; null where that failed, as the log says. */
export type Ask = <R>(method: string, params: unknown) => Promise<R | null>;

export function registerNewMinutes(ask: Ask): Disposable {
  // The explorer gives the folder; whoever binds a key may give a day as well, and is not asked.
  return commands.registerCommand('minutes.newMinutes', (folder: unknown, day: unknown) =>
    newMinutes(ask, folder instanceof Uri ? folder : undefined, isGiven(day) ? day : undefined),
  );
}

function isGiven(day: unknown): day is string {
  return typeof day === 'string' && isDay(day);
}

/**
 * @param folder that somebody has chosen; without one it is where they write
 * @param given the day, `YYYY-MM-DD`
 */
async function newMinutes(ask: Ask, folder: Uri | undefined, given: string | undefined): Promise<void> {
  const uri = placeOf(folder);
  const proposed = given ?? (await ask<ProposedDay>(PROPOSE_DAY, { uri, today: today() }));
  if (proposed === null) return fail();
  const day = typeof proposed === 'string' ? proposed : await askForDay(proposed);
  if (day === undefined) return;
  const made = await ask<NewMinutesResult>(NEW_MINUTES, { uri, day });
  if (made === null) return fail();
  const document = await documentOf(made);
  if (document !== undefined) await show(document, made);
}

function fail(): void {
  window.showErrorMessage(l10n.t('New minutes could not be made. The output channel "Minutes" says why.'));
}

/** The folder, the document, or the first workspace folder, which ends in a slash. */
function placeOf(folder: Uri | undefined): string {
  const [first] = workspace.workspaceFolders ?? [];
  const chosen = folder ?? window.activeTextEditor?.document.uri;
  const isInside = chosen !== undefined && workspace.getWorkspaceFolder(chosen) !== undefined;
  if (chosen === undefined || (!isInside && first !== undefined)) return rootOf(first?.uri);
  const isRoot = workspace.workspaceFolders?.some(({ uri }) => uri.toString() === chosen.toString());
  return isRoot === true ? rootOf(chosen) : chosen.toString();
}

function rootOf(folder: Uri | undefined): string {
  return folder === undefined ? 'untitled:' : folderUri(folder);
}

/** The document of a file that was made; of one that was there already as it is. Undefined where it cannot be made. */
async function documentOf({ uri, text }: NewMinutesResult): Promise<TextDocument | undefined> {
  if (uri === null) return workspace.openTextDocument({ language: 'markdown', content: text });
  const file = Uri.parse(uri);
  if (await exists(file)) {
    const name = workspace.asRelativePath(file);
    window.showInformationMessage(l10n.t('{0} is there already, and was left as it is.', name));
    return workspace.openTextDocument(file);
  }
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (await workspace.applyEdit(edit)) return workspace.openTextDocument(file);
  window.showErrorMessage(
    l10n.t('{0} cannot be made: may its folder be written to?', workspace.asRelativePath(file)),
  );
  return undefined;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function show(document: TextDocument, { text, position }: NewMinutesResult): Promise<void> {
  const { line, character } = position;
  // What was there already is another text.
  const isNew = document.getText() === text;
  const at = new Position(line, character);
  const editor = await window.showTextDocument(document, { preview: false });
  if (!isNew) return;
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at));
}
