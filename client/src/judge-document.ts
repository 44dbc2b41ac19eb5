/** Whether a document is minutes, as far as its text and the user's settings say: cheap, and without the server. */
import { Position, Range, type TextDocument, type Uri, workspace } from 'vscode';
import { readSettings } from '../../server/src/lsp/settings';
import { isMinutes, type Verdict } from '../../server/src/minutes/detect';

/** Undefined where the user has switched everything off. */
export function judgeDocument(document: TextDocument): Verdict | undefined {
  return judgeText(document.uri, headOf(document));
}

/**
 * The same for a text that is at hand.
 * @param text of the document, or at least its beginning
 */
export function judgeText(uri: Uri, text: string): Verdict | undefined {
  const section: unknown = workspace.getConfiguration(undefined, uri).get('minutes');
  // What is wrong with the settings is the server's to say.
  const settings = readSettings(section, () => {});
  return settings.enable ? isMinutes(text, pathOf(uri), settings.files) : undefined;
}

/**
 * Whether a document is minutes, as far as that can be told here.
 * @param text in place of its own
 */
export function looksLikeMinutes(document: TextDocument, text?: string): boolean {
  const verdict = text === undefined ? judgeDocument(document) : judgeText(document.uri, text);
  return verdict?.minutes === true;
}

/** At least as much as the judgement reads; the whole text of a long document would be put together from its lines. */
const HEAD = 32_768;

function headOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(HEAD)));
}

/** Relative to the workspace folder; outside of one, the whole path. */
function pathOf(uri: Uri): string {
  return workspace.asRelativePath(uri, false).replaceAll('\\', '/');
}
