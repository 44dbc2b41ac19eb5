/** The editor that a command is about: the one that somebody writes minutes in. */
import { l10n, type TextDocument, type TextEditor, window } from 'vscode';
import { IS_MINUTES } from '../../../server/src/protocol';
import { isServed } from '../is-served';
import type { Ask } from '../new-minutes';
import { say } from './say';

/** Undefined, and told, where there is none: whoever has bound a key may press it anywhere. */
export async function minutesEditor(ask: Ask): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor;
  if (editor !== undefined && isServed(editor.document) && (await isMinutes(ask, editor.document)))
    return editor;
  say(l10n.t('Minutes: this is no file that is treated as minutes'));
  return undefined;
}

/** Whether a document is treated as minutes: the server also knows the configuration of the project. */
export async function isMinutes(ask: Ask, { uri }: TextDocument): Promise<boolean> {
  return (await ask<boolean>(IS_MINUTES, { textDocument: { uri: uri.toString() } })) === true;
}
