/** The editor that a command is about: the one that somebody writes minutes in. */
import { l10n, type TextDocument, type TextEditor, window } from 'vscode';
import { IS_MINUTES } from '../../../server/src/protocol';
import { isServed } from '../is-served';
import type { Ask } from '../new-minutes';
import { say } from './say';

/** Undefined, and told, where there is none: whoever has bound a key may press it anywhere. */
export async function minutesEditor(ask: Ask): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor;
  const isMinutes = editor !== undefined && isServed(editor.document) && (await askFor(ask, editor.document));
  if (isMinutes === true) return editor;
  say(
    isMinutes === null
      ? l10n.t('Minutes: the server cannot be asked now, so nothing was changed')
      : l10n.t('Minutes: this is no file that is treated as minutes'),
  );
  return undefined;
}

/** Whether a document is treated as minutes; null where the server, which knows the project, cannot be asked. */
function askFor(ask: Ask, { uri }: TextDocument): Promise<boolean | null> {
  return ask<boolean>(IS_MINUTES, { textDocument: { uri: uri.toString() } });
}
