/** Looks at every Markdown document: is it minutes? Cheap, as most are not. */
import { type Disposable, type LogOutputChannel, l10n, type TextDocument, window, workspace } from 'vscode';
import { describeVerdict } from './describe-verdict';
import { isServed } from './is-served';
import { judgeDocument } from './judge-document';

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

function judge(document: TextDocument): Judgement {
  const verdict = judgeDocument(document);
  if (verdict === undefined) return { minutes: false, hasty: false, reason: l10n.t('minutes.enable is off') };
  return { minutes: verdict.minutes, hasty: verdict.hasty, reason: describeVerdict(verdict) };
}

interface Judgement {
  readonly minutes: boolean;
  readonly hasty: boolean;
  readonly reason: string;
}
