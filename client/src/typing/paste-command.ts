/** The command that pastes a chat or a transcript as speaker bullets. */
import { commands, type Disposable, env, l10n } from 'vscode';
import { PASTE_STATEMENTS, type PasteStatementsResult } from '../../../server/src/protocol';
import { applyResult, plainRange } from '../commands/apply-edits';
import { minutesEditor } from '../commands/minutes-editor';
import { say, sayUnchanged } from '../commands/say';
import type { Ask } from '../new-minutes';

export function registerPasteCommand(ask: Ask): Disposable {
  return commands.registerCommand('minutes.pasteStatements', async () => {
    const editor = await minutesEditor(ask);
    if (editor === undefined) return;
    const text = await copied();
    if (text === undefined) return say(l10n.t('Minutes: what was copied may not be read here'));
    const textDocument = { uri: editor.document.uri.toString() };
    let isSaid = false;
    const paste = async (): Promise<PasteStatementsResult | null> => {
      const range = plainRange(editor.selection);
      const result = await ask<PasteStatementsResult>(PASTE_STATEMENTS, { textDocument, range, text });
      isSaid = result !== null;
      return result;
    };
    const change = await applyResult(editor, paste);
    sayUnchanged(
      change,
      isSaid
        ? l10n.t('Minutes: what was copied cannot be pasted here as speaker bullets')
        : l10n.t('Minutes: nobody speaks in what was copied'),
    );
  });
}

/** Undefined where a browser refuses: it asks whoever uses it, or takes only the key for it. */
async function copied(): Promise<string | undefined> {
  try {
    return await env.clipboard.readText();
  } catch {
    return undefined;
  }
}
