/** The commands that are source actions of the server as well, and the rewrite of speakers in a selection. */
import {
  type CodeAction,
  commands,
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextEdit,
  type TextEditor,
} from 'vscode';
import {
  FIX_ALL,
  NORMALIZE_SPEAKERS,
  RESTORE_LEVELS,
  REWRITE_SPEAKERS,
  SORT_ATTENDEES,
} from '../../../server/src/service/action-kinds';
import type { Ask } from '../new-minutes';
import { applyEdits } from './apply-edits';
import { minutesEditor } from './minutes-editor';
import { sayUnchanged } from './say';

/**
 * The walkthrough, which has the focus when one of its buttons is pressed, gives the argument `shown`.
 *
 * @param shown the document that the views are about
 */
export function registerFileActions(ask: Ask, shown: () => TextDocument | undefined): readonly Disposable[] {
  const editorFor = (which: unknown): Promise<TextEditor | undefined> =>
    minutesEditor(ask, which === 'shown' ? shown() : undefined);
  const ofFile = (command: string, kind: string, nothing: () => string): Disposable =>
    commands.registerCommand(command, async (which: unknown) => {
      const editor = await editorFor(which);
      if (editor === undefined) return;
      const { document } = editor;
      const change = await applyEdits(document, () => editsOf(document, [wholeOf(document)], kind));
      sayUnchanged(change, nothing());
    });
  return [
    ofFile('minutes.fixAll', FIX_ALL, () => l10n.t('Minutes: there is nothing to fix')),
    ofFile('minutes.sortAttendees', SORT_ATTENDEES, () => l10n.t('Minutes: the attendees are sorted')),
    ofFile('minutes.restoreHeadingLevels', RESTORE_LEVELS, () =>
      l10n.t('Minutes: the headings have their levels'),
    ),
    commands.registerCommand('minutes.normalizeSpeakers', async (which: unknown) =>
      normalizeSpeakers(await editorFor(which)),
    ),
  ];
}

/** In what is selected, also labels that only look like names; else in the file those that the lists explain. */
async function normalizeSpeakers(editor: TextEditor | undefined): Promise<void> {
  if (editor === undefined) return;
  const { document } = editor;
  const selected = editor.selections.filter(({ isEmpty }) => !isEmpty);
  const [ranges, kind] =
    selected.length === 0 ? [[wholeOf(document)], NORMALIZE_SPEAKERS] : [selected, REWRITE_SPEAKERS];
  const change = await applyEdits(document, () => editsOf(document, ranges, kind));
  sayUnchanged(change, l10n.t('Minutes: the speakers are bullets'));
}

function wholeOf({ lineCount, lineAt }: TextDocument): Range {
  return new Range(0, 0, lineCount - 1, lineAt(lineCount - 1).text.length);
}

/** Those of the first action of each range, the narrowest one; of two that overlap the first has the place. */
async function editsOf(
  document: TextDocument,
  ranges: readonly Range[],
  kind: string,
): Promise<readonly TextEdit[]> {
  const all: TextEdit[] = [];
  for (const range of ranges) {
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      ...[document.uri, range, kind],
    );
    const edits = actions.find((action) => action.kind?.value === kind)?.edit?.get(document.uri) ?? [];
    if (!edits.some((edit) => all.some((other) => other.range.intersection(edit.range) !== undefined)))
      all.push(...edits);
  }
  return all;
}
