/** Asks for completion items as the editor does while somebody types. */
import * as vscode from 'vscode';

/** The extension's items right behind the first occurrence of `text`, in the order of the suggestion list. */
export async function completionsBehind(
  document: vscode.TextDocument,
  text: string,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document does not contain ${JSON.stringify(text)}.`);
  const position = document.positionAt(start + text.length);
  const args = [document.uri, position, trigger];
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    ...args,
  );
  return list.items.filter(isPerson).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The label as the list shows it. */
export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** The settings of the tests turn the words of the text off, so what is no snippet is a person. */
function isPerson({ kind }: vscode.CompletionItem): boolean {
  return kind !== vscode.CompletionItemKind.Snippet;
}

function sortKey(item: vscode.CompletionItem): string {
  return item.sortText ?? labelOf(item);
}
