/** What a command says that found nothing to do: where it is in nobody's way. */
import { l10n, window } from 'vscode';
import type { Change } from './apply-edits';

/** In milliseconds: long enough to be read. */
const SHOWN = 6_000;

export function say(message: string): void {
  window.setStatusBarMessage(`$(info) ${plain(message)}`, SHOWN);
}

/** @param nothing what is to be said where there was nothing to change */
export function sayUnchanged(change: Change, nothing: string): void {
  if (change === 'none') say(nothing);
  if (change === 'refused') sayRefused();
}

/** Of a file that nobody may write in now. */
export function sayRefused(): void {
  say(l10n.t('Minutes: this file cannot be changed now'));
}

/** A text as it is, where VS Code would show icons for `$(…)`: in the status bar, in quick picks. */
export function plain(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
