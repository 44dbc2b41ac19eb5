/** The command that writes what committees did to a file, in the form that its name says. */

import { commands, type Disposable, FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import { REPORT, type ReportParams, type ReportResult } from '../../../server/src/protocol';
import { isReport } from '../../../server/src/service/report/form';
import { folderUri } from '../folder-uri';
import type { Ask } from '../new-minutes';
import { chooseFolder } from './choose-folder';

export function registerExportReport(ask: Ask): Disposable {
  return commands.registerCommand('minutes.exportReport', (folder: unknown, file: unknown) =>
    exportReport(ask, folder instanceof Uri ? folder : undefined, file instanceof Uri ? file : undefined),
  );
}

/** Who binds a key may give the workspace folder and the file, and is not asked. */
async function exportReport(ask: Ask, folder: Uri | undefined, file: Uri | undefined): Promise<void> {
  const from = folder ?? (await chooseFolder(l10n.t('Report on the minutes of …')));
  if (from === undefined) return;
  const to = file ?? (await askForFile(from));
  if (to === undefined) return;
  // Whoever chooses it is asked by the dialog.
  if (file !== undefined && (await isOther(file))) return refuse(file);
  const uri = folderUri(from);
  const params: ReportParams = { uri, form: formOf(to), file: to.toString() };
  const made = await ask<ReportResult>(REPORT, params);
  if (made === null)
    window.showErrorMessage(l10n.t('The report could not be made. The output channel "Minutes" says why.'));
  else if (made.text === null) window.showInformationMessage(l10n.t('There are no minutes in this folder.'));
  else await write(to, made.text);
}

function askForFile(folder: Uri): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Export the report'),
    defaultUri: Uri.joinPath(folder, 'report.html'),
    filters: { [l10n.t('Page')]: ['html'], Markdown: ['md'], JSON: ['json'] },
  });
}

function formOf({ path }: Uri): ReportParams['form'] {
  if (/\.json$/i.test(path)) return 'json';
  return /\.html?$/i.test(path) ? 'html' : 'md';
}

/** Whether a file is there that is no earlier report; one that cannot be read may be anything. */
async function isOther(file: Uri): Promise<boolean> {
  try {
    return !isReport(new TextDecoder().decode(await workspace.fs.readFile(file)));
  } catch (error) {
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}

function refuse(file: Uri): void {
  const name = workspace.asRelativePath(file);
  window.showErrorMessage(l10n.t('{0} is no earlier report, and was left as it is.', name));
}

async function write(file: Uri, text: string): Promise<void> {
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    const name = workspace.asRelativePath(file);
    window.showErrorMessage(l10n.t('{0} cannot be written: may its folder be written to?', name));
  }
}
