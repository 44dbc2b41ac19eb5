/** Looks at every Markdown document: is it minutes? Cheap, as most are not. */
import {
  type Disposable,
  type Event,
  type LogOutputChannel,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { StatusOf } from './ask-for-status';
import { isServed } from './is-served';
import { judgeDocument } from './judge-document';
import { OFF, treatmentLine } from './status/status-texts';

interface Sources {
  readonly output: LogOutputChannel;
  /** Once true, documents are no longer looked at with every keystroke. */
  readonly started: () => boolean;
  readonly statusOf: StatusOf;
  /** It may say something else now. */
  readonly onDidChange: Event<void>;
}

/** Calls `found` whenever a document turns out to be minutes, and tells the output channel why or why not. */
export function watchDocuments(sources: Sources, found: () => void): readonly Disposable[] {
  const { started, onDidChange } = sources;
  const told = new WeakMap<TextDocument, string>();
  const look = (document: TextDocument): void => {
    if (!isServed(document)) return;
    if (judgeDocument(document)?.minutes === true) found();
    tell(document);
  };
  const tell = async (document: TextDocument): Promise<void> => {
    const status = started() ? await sources.statusOf(document) : null;
    const line = treatmentLine(status ?? judgeDocument(document) ?? OFF);
    if (document.isClosed) return;
    if (told.get(document) !== line)
      sources.output.info(`${workspace.asRelativePath(document.uri)}: ${line}`);
    told.set(document, line);
  };
  for (const document of workspace.textDocuments) look(document);
  return [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!started()) look(document);
    }),
    // Hasty notes are silent like any other file; who selects some of their lines may want them rewritten.
    window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      const selects = selections.some(({ isSingleLine }) => !isSingleLine);
      if (!started() && selects && isServed(document) && judgeDocument(document)?.hasty === true) found();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('minutes')) workspace.textDocuments.forEach(look);
    }),
    onDidChange(() => workspace.textDocuments.forEach(look)),
  ];
}
