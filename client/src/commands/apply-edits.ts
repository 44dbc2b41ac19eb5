/** Edits that the server answers, made in the version of the document that they are for: or asked for again. */
import {
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEdit,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { EditsResult, PlainPosition, PlainRange } from '../../../server/src/protocol';

/** Whoever types on while edits are computed gets others. */
const MOST_TIMES = 10;

/** Whether anything was changed, and if not, whether there was nothing to change or nobody may write there. */
export type Change = 'made' | 'none' | 'refused';

/**
 * Makes edits, all of them or none, as one step to undo.
 * @param compute null or undefined where there is nothing to do
 */
export async function applyEdits(
  document: TextDocument,
  compute: () => Promise<readonly TextEdit[] | undefined>,
): Promise<Change> {
  for (let times = 0; times < MOST_TIMES; times++) {
    const { version } = document;
    const edits = await compute().catch((error: unknown) => {
      if (document.version === version && !isGivenUp(error)) throw error;
      return 'again' as const;
    });
    if (edits === 'again' || document.version !== version) continue;
    if (edits === undefined || edits.length === 0) return 'none';
    const made = await apply(document, edits);
    if (made !== 'late') return made;
  }
  return 'refused';
}

/** What VS Code was asked for it gives up when somebody types, or when another extension begins to answer such questions. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'Canceled';
}

/** VS Code refuses edits of a version that is not the newest any more, and those of an editor that nobody may write in. */
type Made = 'made' | 'refused' | 'late';

/** In an editor as if somebody typed them: else VS Code would make them where it lets nobody write, too. */
async function apply(document: TextDocument, edits: readonly TextEdit[]): Promise<Made> {
  const editor = editorOf(document);
  if (editor === undefined) {
    const edit = new WorkspaceEdit();
    edit.set(document.uri, [...edits]);
    return (await workspace.applyEdit(edit)) ? 'made' : 'late';
  }
  const { version } = document;
  const isTaken = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
  // Of an editor that nobody may write in it says the same as of others.
  if (isTaken) return document.version === version ? 'refused' : 'made';
  return 'late';
}

function editorOf(document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

/** The same for what the server answers; the cursor goes where one goes on. */
export async function applyResult(
  editor: TextEditor,
  compute: () => Promise<EditsResult | null>,
): Promise<Change> {
  const { document } = editor;
  let position: PlainPosition | undefined;
  const change = await applyEdits(document, async () => {
    const result = await compute();
    if (result === null || result.version !== document.version) return undefined;
    position = result.position;
    return result.edits.map(({ range, newText }) => TextEdit.replace(rangeOf(range), newText));
  });
  if (change === 'made' && position !== undefined && window.activeTextEditor === editor) {
    const at = positionOf(position);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at));
  }
  return change;
}

/** As the server is asked: a position of VS Code is not always one any more when it comes out of a worker. */
export function plainPosition({ line, character }: Position): PlainPosition {
  return { line, character };
}

export function plainRange({ start, end }: Range): PlainRange {
  return { start: plainPosition(start), end: plainPosition(end) };
}

export function rangeOf({ start, end }: EditsResult['edits'][number]['range']): Range {
  return new Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}
