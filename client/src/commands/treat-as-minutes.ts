/** The commands by which a file is, or is not, treated as minutes: it says so itself, for everybody who has it. */
import { commands, type Disposable, l10n, Range, type TextDocument, TextEdit, window } from 'vscode';
import { markAs } from '../../../server/src/minutes/mark-as';
import { isServed } from '../is-served';
import { looksLikeMinutes } from '../judge-document';
import { applyEdits } from './apply-edits';
import { say } from './say';

/** @param isMinutes whether a document is treated as minutes now */
export function registerTreatAsMinutes(
  isMinutes: (document: TextDocument) => Promise<boolean>,
): readonly Disposable[] {
  const treat = (wanted: boolean) => treatAs(wanted, isMinutes);
  return [
    commands.registerCommand('minutes.treatAsMinutes', () => treat(true)),
    commands.registerCommand('minutes.treatAsNotMinutes', () => treat(false)),
  ];
}

async function treatAs(
  wanted: boolean,
  isMinutes: (document: TextDocument) => Promise<boolean>,
): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !isServed(document)) return;
  const isChanged = await applyEdits(document, async () => {
    if ((await isMinutes(document)) === wanted) return undefined;
    const { span, text } = markAs(document.getText(), wanted, (other) => looksLikeMinutes(document, other));
    return [
      TextEdit.replace(new Range(document.positionAt(span.start), document.positionAt(span.end)), text),
    ];
  });
  if (!isChanged)
    say(
      wanted
        ? l10n.t('Minutes: this file is treated as minutes')
        : l10n.t('Minutes: this file is not treated as minutes'),
    );
}
