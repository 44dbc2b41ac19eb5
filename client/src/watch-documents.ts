/** Looks at every Markdown document: is it minutes? Cheap, as most are not. */
import {
  type Disposable,
  type LogOutputChannel,
  l10n,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { readSettings } from '../../server/src/lsp/settings';
import { isMinutes } from '../../server/src/minutes/detect';
import { SCHEMES } from '../../server/src/protocol';
import { describeVerdict } from './describe-verdict';

/**
 * Calls `found` whenever a document turns out to be minutes, and tells the output channel why or why not.
 * @param started once true, documents are no longer looked at with every keystroke
 */
export function watchDocuments(
  output: LogOutputChannel,
  started: () => boolean,
  found: () => void,
): readonly Disposable[] {
  const told = new WeakMap<TextDocument, string>();
  const look = (document: TextDocument): void => {
    if (!isServed(document)) return;
    const { minutes, reason } = judge(document);
    if (told.get(document) !== reason) output.info(`${workspace.asRelativePath(document.uri)}: ${reason}`);
    told.set(document, reason);
    if (minutes) found();
  };
  for (const document of workspace.textDocuments) look(document);
  return [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!started()) look(document);
    }),
    // Hasty notes are silent like any other file; who selects some of their lines may want them rewritten.
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const selects = selections.some(({ isSingleLine }) => !isSingleLine);
      if (!started() && selects && isServed(textEditor.document) && judge(textEditor.document).hasty) found();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('minutes')) workspace.textDocuments.forEach(look);
    }),
  ];
}

function isServed({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' && SCHEMES.includes(uri.scheme);
}

function judge(document: TextDocument): Judgement {
  const section: unknown = workspace.getConfiguration(undefined, document.uri).get('minutes');
  // What is wrong with the settings is the server's to say.
  const settings = readSettings(section, () => {});
  if (!settings.enable) return { minutes: false, hasty: false, reason: l10n.t('minutes.enable is off') };
  const verdict = isMinutes(headOf(document), pathOf(document), settings.files);
  return { minutes: verdict.minutes, hasty: verdict.hasty, reason: describeVerdict(verdict) };
}

interface Judgement {
  readonly minutes: boolean;
  readonly hasty: boolean;
  readonly reason: string;
}

/** At least as much as the judgement reads; the whole text of a long document would be put together from its lines. */
const HEAD = 32_768;

function headOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(HEAD)));
}

/** Relative to the workspace folder; outside of one, the whole path. */
function pathOf(document: TextDocument): string {
  return workspace.asRelativePath(document.uri, false).replaceAll('\\', '/');
}
