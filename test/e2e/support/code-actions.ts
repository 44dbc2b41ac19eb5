/** Asks for code actions as the light bulb does, and applies one of them. */
import * as vscode from 'vscode';

/** The code actions of the extension at `range`, of one kind (and what is below it) or of all kinds. */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  const args = [document.uri, range, kind?.value, Number.MAX_SAFE_INTEGER];
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', ...args);
}

/** Applies the only one of the actions whose title fits. */
export async function apply(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const fitting = actions.filter((action) => title.test(action.title));
  if (fitting.length !== 1 || fitting[0]?.edit === undefined) {
    const titles = actions.map((action) => action.title);
    throw new Error(`One action with an edit should be called ${title}. There are: ${titles.join(' | ')}`);
  }
  const applied = await vscode.workspace.applyEdit(fitting[0].edit);
  if (!applied) throw new Error(`VS Code did not apply "${fitting[0].title}".`);
}
