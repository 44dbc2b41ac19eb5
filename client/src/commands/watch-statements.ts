/** Tells the walkthrough that somebody has written a statement: its second step teaches that. */
import { commands, type Disposable, window, workspace } from 'vscode';
import type { KnownVerdicts } from '../known-verdicts';
import { isStatement } from './is-statement';

/** Looks at the line that somebody writes in, and no longer than until it is a statement of minutes. */
export function watchStatements(verdicts: KnownVerdicts): Disposable {
  const watching = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const [change, more] = contentChanges;
    if (document !== window.activeTextEditor?.document) return;
    if (change === undefined || more !== undefined || change.text === '') return;
    if (!isStatement(document.lineAt(change.range.start.line).text)) return;
    if (verdicts.known(document.uri) !== true) return;
    watching.dispose();
    commands.executeCommand('setContext', 'minutes.hasStatement', true);
  });
  return watching;
}
