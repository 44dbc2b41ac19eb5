/** The editor that a command is about: the one that somebody writes minutes in. */
import { l10n, type TextDocument, type TextEditor, window } from 'vscode';
import { IS_MINUTES } from '../../../server/src/protocol';
import { isServed } from '../is-served';
import type { Ask } from '../new-minutes';
import { showDocument } from '../show-document';
import { say } from './say';

/**
 * Undefined, and told, where there is none: whoever has bound a key may press it anywhere.
 *
 * @param shown the document that the views are about, where something else has the focus: it is shown then
 */
export async function minutesEditor(ask: Ask, shown?: TextDocument): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor;
  const document = shown ?? editor?.document;
  const isMinutes = document !== undefined && isServed(document) && (await askFor(ask, document));
  if (isMinutes === true) return shown === undefined ? editor : showDocument(shown);
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
