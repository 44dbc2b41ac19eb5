/**
 * Speaker bullets among the ways in which VS Code can paste a chat: the text as it is comes first. VS Code has this since
 * 1.97; before, there is only the command.
 */
import * as vscode from 'vscode';
import {
  PASTE_STATEMENTS,
  type PasteStatementsParams,
  type PasteStatementsResult,
} from '../../../server/src/protocol';
import { plainRange, rangeOf } from '../commands/apply-edits';
import { isServed } from '../is-served';
import type { Ask } from '../new-minutes';

/** What is used of the interface of VS Code 1.97, which is newer than the oldest one that this runs in. */
interface PasteApi {
  readonly DocumentDropOrPasteEditKind?: {
    readonly Empty: Kind;
    readonly Text: Kind;
  };
  readonly DocumentPasteEdit: new (
    insertText: string,
    title: string,
    kind: Kind,
  ) => { additionalEdit?: vscode.WorkspaceEdit; yieldTo?: readonly Kind[] };
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: object,
      metadata: object,
    ): vscode.Disposable;
  };
}

interface Kind {
  append(...parts: readonly string[]): Kind;
  contains(other: Kind): boolean;
}

/** Versions before 1.97 have some of it as a proposal, and refuse an extension that takes it. */
function isFinal(): boolean {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  return major > 1 || minor >= 97;
}

/** Of fewer statements nobody would think as of a chat. */
const FEWEST = 2;

function isWorthIt({ version, count, edits }: PasteStatementsResult, document: vscode.TextDocument): boolean {
  return version === document.version && count >= FEWEST && edits.length > 0;
}

/** @param isRunning whether the server runs: it is not started for what is pasted into other Markdown */
export function registerPasteProvider(ask: Ask, isRunning: () => boolean): readonly vscode.Disposable[] {
  const { languages, DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit } = vscode as unknown as PasteApi;
  if (languages.registerDocumentPasteEditProvider === undefined || kinds === undefined || !isFinal())
    return [];
  // Not one of the kinds of text, which it gives way to.
  const kind = kinds.Empty.append('minutes', 'statements');
  const provider = {
    async provideDocumentPasteEdits(
      document: vscode.TextDocument,
      ranges: readonly vscode.Range[],
      data: vscode.DataTransfer,
      { only }: { readonly only?: Kind },
      token: vscode.CancellationToken,
    ): Promise<unknown> {
      const [range, ...others] = ranges;
      if (range === undefined || others.length > 0 || !isRunning() || !isServed(document)) return undefined;
      if (only !== undefined && !only.contains(kind)) return undefined;
      const text = (await data.get('text/plain')?.asString()) ?? '';
      if (!/[\r\n]./u.test(text) || token.isCancellationRequested) return undefined;
      const params = { textDocument: { uri: document.uri.toString() }, range: plainRange(range), text };
      const result = await ask<PasteStatementsResult>(
        PASTE_STATEMENTS,
        params satisfies PasteStatementsParams,
      );
      if (result === null || !isWorthIt(result, document)) return undefined;
      const edit = new DocumentPasteEdit('', vscode.l10n.t('Paste as speaker bullets'), kind);
      const additional = new vscode.WorkspaceEdit();
      for (const { range: span, newText } of result.edits)
        additional.replace(document.uri, rangeOf(span), newText);
      edit.additionalEdit = additional;
      edit.yieldTo = [kinds.Text];
      return [edit];
    },
  };
  return [
    languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ['text/plain'],
    }),
  ];
}
