/** The commands that nest a statement below the one before, and lift it again: for whoever binds Tab and Shift+Tab. */
import { commands, type Disposable, l10n, Range, type TextDocument, window } from 'vscode';
import { liftBullet, type Nesting, nestBullet } from '../../../server/src/markdown/nesting';
import { say, sayRefused } from '../commands/say';

export function registerReply(): readonly Disposable[] {
  return [
    commands.registerCommand('minutes.reply', async (otherwise: unknown) => {
      if (!(await move(nestBullet, otherwise)))
        say(l10n.t('Minutes: the cursor is in no bullet that can be a reply to the one before'));
    }),
    commands.registerCommand('minutes.replyBack', async (otherwise: unknown) => {
      if (!(await move(liftBullet, otherwise)))
        say(l10n.t('Minutes: the cursor is in no reply that can be lifted'));
    }),
  ];
}

/** What the keys do that they may be bound to. */
const OTHERWISE: readonly unknown[] = ['tab', 'outdent'];

/**
 * @param otherwise from whoever binds a key: what it does where no cursor stands in such a bullet, or where lines are selected
 * @returns whether anything was done
 */
async function move(nesting: typeof nestBullet, otherwise: unknown): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return false;
  const { document, selections } = editor;
  const areCursors = selections.every(({ isSingleLine }) => isSingleLine);
  const lines = areCursors ? selections.map(({ active }) => active.line) : [];
  const nestings = apart(lines.flatMap((line) => nesting((index) => lineOf(document, index), line) ?? []));
  if (nestings.length === 0) {
    if (typeof otherwise !== 'string' || !OTHERWISE.includes(otherwise)) return false;
    await commands.executeCommand(otherwise);
    return true;
  }
  const { version } = document;
  const isTaken = await editor.edit((edit) => {
    for (const { first, last, without, indent, marker, newMarker } of nestings) {
      for (let line = first; line <= last; line++)
        if (lineOf(document, line)?.trim() !== '') edit.replace(new Range(line, 0, line, without), indent);
      if (newMarker !== marker)
        edit.replace(new Range(first, without, first, without + marker.length), newMarker);
    }
  });
  // Of an editor that nobody may write in VS Code says the same as of others.
  if (isTaken && document.version === version) sayRefused();
  return isTaken;
}

function lineOf(document: TextDocument, index: number): string | undefined {
  return index < 0 || index >= document.lineCount ? undefined : document.lineAt(index).text;
}

/** Of two cursors in one bullet, and of one in what hangs below another, one is enough. */
function apart(all: readonly Nesting[]): readonly Nesting[] {
  const sorted = [...all].sort((a, b) => a.first - b.first);
  let last = -1;
  return sorted.filter((nesting) => {
    if (nesting.first <= last) return false;
    last = nesting.last;
    return true;
  });
}
