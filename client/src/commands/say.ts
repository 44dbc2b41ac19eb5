/** What a command says that found nothing to do: where it is in nobody's way. */
import { window } from 'vscode';

/** In milliseconds: long enough to be read. */
const SHOWN = 6_000;

export function say(message: string): void {
  window.setStatusBarMessage(`$(info) ${plain(message)}`, SHOWN);
}

/** A text as it is, where VS Code would show icons for `$(…)`: in the status bar, in quick picks. */
export function plain(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
