/** A second window on the same VS Code, which speaks German as far as extensions are concerned: it has no German of its own. */
import type { Page } from 'playwright-core';
import { workbench } from './workbench';

/**
 * @returns the window when it can be seen; whoever opens it closes it
 * @throws {Error} when the first one is in no browser any more
 */
export async function openGermanWindow(): Promise<Page> {
  const { page } = workbench();
  const browser = page.context().browser();
  if (browser === null) throw new Error('The workbench is in no browser.');
  const german = await browser.newPage();
  await german.addInitScript(speakGerman);
  await german.goto(page.url());
  await german.locator('.monaco-workbench').waitFor();
  return german;
}

/** Runs in the page, before VS Code does, which would say that it is English. Source: `src/vs/nls.ts` of VS Code 1.100. */
function speakGerman(): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'de', set: () => {} });
}
