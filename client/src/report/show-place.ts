/** Shows a place that a report names. */
import { l10n, Position, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ShowPlaceParams } from '../../../server/src/protocol';
import { say } from '../commands/say';

/**
 * @param parameters `ShowPlaceParams`, or anything else
 * @param column of the report, which stays in sight
 */
export async function showPlace(
  parameters: readonly unknown[],
  column: ViewColumn | undefined,
): Promise<void> {
  if (!isPlace(parameters)) return;
  const [text, line, character] = parameters;
  const uri = Uri.parse(text);
  // A report is about what lies in a workspace folder.
  if (workspace.getWorkspaceFolder(uri) === undefined) return;
  const at = new Position(line, character);
  try {
    await window.showTextDocument(uri, {
      viewColumn: column === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One,
      selection: new Range(at, at),
      preview: true,
    });
  } catch {
    // It may have gone since the report was made.
    say(l10n.t('Minutes: {0} cannot be opened', workspace.asRelativePath(uri)));
  }
}

function isPlace(parameters: readonly unknown[]): parameters is ShowPlaceParams {
  const [uri, line, character] = parameters;
  return typeof uri === 'string' && isCount(line) && isCount(character);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
