/** The command that pastes a chat or a transcript as speaker bullets. */
import { commands, type Disposable, env, l10n } from 'vscode';
import { PASTE_STATEMENTS, type PasteStatementsResult } from '../../../server/src/protocol';
import { applyResult, plainRange } from '../commands/apply-edits';
import { minutesEditor } from '../commands/minutes-editor';
import { say } from '../commands/say';
import type { Ask } from '../new-minutes';

export function registerPasteCommand(ask: Ask): Disposable {
  return commands.registerCommand('minutes.pasteStatements', async () => {
    const editor = await minutesEditor(ask);
    if (editor === undefined) return;
    const text = await env.clipboard.readText();
    const textDocument = { uri: editor.document.uri.toString() };
    const paste = (): Promise<PasteStatementsResult | null> =>
      ask(PASTE_STATEMENTS, { textDocument, range: plainRange(editor.selection), text });
    if (!(await applyResult(editor, paste))) say(l10n.t('Minutes: nobody speaks in what was copied'));
  });
}
