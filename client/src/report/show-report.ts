/** The command that shows what committees did: one panel for each workspace folder, opened by the user only. */

import {
  commands,
  type Disposable,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { REPORT, type ReportParams, type ReportResult, SHOW_PLACE } from '../../../server/src/protocol';
import { folderUri } from '../folder-uri';
import type { Ask } from '../new-minutes';
import { chooseFolder } from './choose-folder';
import { notePage } from './note-page';
import { showPlace } from './show-place';

export function registerReport(ask: Ask): readonly Disposable[] {
  const panels = new Map<string, WebviewPanel>();
  return [
    commands.registerCommand('minutes.showReport', (folder: unknown) =>
      showReport(ask, panels, folder instanceof Uri ? folder : undefined),
    ),
    commands.registerCommand(SHOW_PLACE, (...place: readonly unknown[]) =>
      showPlace(place, [...panels.values()].find(({ active }) => active)?.viewColumn),
    ),
  ];
}

/** @param given who binds a key may say which workspace folder, and is not asked */
async function showReport(
  ask: Ask,
  panels: Map<string, WebviewPanel>,
  given: Uri | undefined,
): Promise<void> {
  const folder = given ?? (await chooseFolder(l10n.t('Report on the minutes of …')));
  if (folder === undefined) return;
  const key = folder.toString();
  const before = panels.get(key);
  // It is made anew because it is shown again.
  if (before !== undefined) return before.reveal();
  const panel = openPanel(titleOf(folder));
  panels.set(key, panel);
  const refresh = (): Promise<void> => fill(panel, ask, folder, () => panels.get(key) === panel);
  panel.onDidDispose(() => panels.delete(key));
  let { active, visible } = panel;
  panel.onDidChangeViewState(() => {
    // Not where somebody leaves it, and still sees it.
    const isComing = (panel.active && !active) || (panel.visible && !visible);
    ({ active, visible } = panel);
    if (isComing) refresh();
  });
  await refresh();
}

/** Nothing in it runs, and the one command that its links may name shows a place. */
function openPanel(title: string): WebviewPanel {
  return window.createWebviewPanel('minutes.report', title, ViewColumn.Active, {
    enableScripts: false,
    enableForms: false,
    enableFindWidget: true,
    enableCommandUris: [SHOW_PLACE],
    localResourceRoots: [],
    retainContextWhenHidden: true,
  });
}

function titleOf(folder: Uri): string {
  const several = (workspace.workspaceFolders ?? []).length > 1;
  const name = several ? workspace.getWorkspaceFolder(folder)?.name : undefined;
  return name === undefined ? l10n.t('Minutes Report') : l10n.t('Minutes Report: {0}', name);
}

async function fill(panel: WebviewPanel, ask: Ask, folder: Uri, isOpen: () => boolean): Promise<void> {
  const show = (page: string): void => {
    // What has not changed stays where somebody has scrolled to.
    if (isOpen() && panel.webview.html !== page) panel.webview.html = page;
  };
  if (panel.webview.html === '')
    show(notePage(l10n.t('The minutes of this folder are being read. What they say is not complete yet.')));
  const params: ReportParams = { uri: folderUri(folder), form: 'html' };
  const made = await ask<ReportResult>(REPORT, params);
  if (made === null)
    show(notePage(l10n.t('The report could not be made. The output channel "Minutes" says why.')));
  else show(made.text ?? notePage(l10n.t('There are no minutes in this folder.')));
}
