/** The commands by which a file is, or is not, treated as minutes: it says so itself, for everybody who has it. */
import { commands, type Disposable, l10n, Range, type TextDocument, TextEdit, window } from 'vscode';
import { markAs } from '../../../server/src/minutes/mark-as';
import type { StatusOf } from '../ask-for-status';
import { isServed } from '../is-served';
import { looksLikeMinutes } from '../judge-document';
import { showDocument } from '../show-document';
import { applyEdits } from './apply-edits';
import { say } from './say';

/**
 * The view of a meeting, which may be about another document than the one that has the focus, gives the argument `shown`.
 * @param shown the document that the view is about
 */
export function registerTreatAsMinutes(
  statusOf: StatusOf,
  shown: () => TextDocument | undefined,
): readonly Disposable[] {
  const treat = (which: unknown, wanted: boolean): Promise<void> =>
    treatAs(which === 'shown' ? shown() : window.activeTextEditor?.document, wanted, statusOf);
  return [
    commands.registerCommand('minutes.treatAsMinutes', (which: unknown) => treat(which, true)),
    commands.registerCommand('minutes.treatAsNotMinutes', (which: unknown) => treat(which, false)),
  ];
}

async function treatAs(
  document: TextDocument | undefined,
  wanted: boolean,
  statusOf: StatusOf,
): Promise<void> {
  if (document === undefined || !isServed(document))
    return say(l10n.t('Minutes: no Markdown file is shown that can be treated as minutes'));
  // What is changed is to be seen, and its editor says whether it may be.
  if (!window.visibleTextEditors.some((editor) => editor.document === document)) await showDocument(document);
  let why = l10n.t('Minutes: this file cannot be changed now');
  const change = await applyEdits(document, async () => {
    const status = await statusOf(document);
    if (status === null) why = l10n.t('Minutes: the server cannot be asked now, so nothing was changed');
    else if (status.reason === 'off') why = l10n.t('Minutes: minutes.enable is off');
    else if (status.minutes === wanted) why = isTreated(wanted);
    else return [markOf(document, wanted)];
    return undefined;
  });
  if (change !== 'made') say(why);
}

function isTreated(asMinutes: boolean): string {
  return asMinutes
    ? l10n.t('Minutes: this file is treated as minutes')
    : l10n.t('Minutes: this file is not treated as minutes');
}

function markOf(document: TextDocument, wanted: boolean): TextEdit {
  const { span, text } = markAs(document.getText(), wanted, (other) => looksLikeMinutes(document, other));
  return TextEdit.replace(new Range(document.positionAt(span.start), document.positionAt(span.end)), text);
}
