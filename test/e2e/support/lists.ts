/** The lists that open at the cursor: suggestions while typing, and the light bulb's quick fixes. */
import type { Page } from 'playwright-core';
import { press, workbench } from './workbench';

/** Waits until the suggestion list is open and returns its labels from top to bottom. */
export async function suggestions(): Promise<readonly string[]> {
  const rows = workbench().page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.first().waitFor();
  return rows.locator('.label-name').allTextContents();
}

/** Waits until the suggestion list is open and this label is the one that Enter would insert. */
export async function suggestion(label: string): Promise<void> {
  const focused = workbench().page.locator('.suggest-widget.visible .monaco-list-row.focused .label-name');
  await focused.getByText(label, { exact: true }).waitFor();
}

/** Waits until no suggestion list is open, nor opens again: between two answers there is none for a moment. */
export async function noSuggestions(): Promise<void> {
  const { page } = workbench();
  const list = page.locator('.suggest-widget.visible');
  do {
    await list.waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
  } while (await list.isVisible());
}

/** Opens the light bulb's menu with the keyboard and chooses the first fix whose title fits. */
export async function chooseQuickFix(title: RegExp): Promise<void> {
  const fixes = workbench().page.locator('.action-widget .monaco-list-row.action');
  await openLightBulb(workbench().page);
  await fixes.filter({ hasText: title }).first().waitFor();
  const titles = await fixes.allTextContents();
  const index = titles.findIndex((text) => title.test(text.trim()));
  for (let row = 0; row < index; row++) await press('ArrowDown');
  await workbench()
    .page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title })
    .waitFor();
  await press('Enter');
}

/** VS Code gives up the question, and says that there are no fixes, where another extension begins to answer such ones. */
export async function openLightBulb(page: Page): Promise<void> {
  const menu = page.locator('.action-widget');
  const none = page.locator('.monaco-editor-overlaymessage');
  for (;;) {
    await page.keyboard.press('ControlOrMeta+Period');
    await menu.or(none).first().waitFor();
    if (await menu.isVisible()) return;
    await page.keyboard.press('Escape');
    await none.waitFor({ state: 'hidden' });
  }
}

/** Notes from now on whether a suggestion list opens, however shortly; tells so when it is asked. */
export async function watchSuggestions(): Promise<() => Promise<boolean>> {
  const { page } = workbench();
  // Runs in the page, where the types of this project do not reach.
  await page.evaluate(`{
    globalThis.suggestionsSeen = false;
    const look = () => { globalThis.suggestionsSeen ||= document.querySelector('.suggest-widget.visible') !== null; };
    new MutationObserver(look).observe(document.body, { attributes: true, childList: true, subtree: true });
  }`);
  return () => page.evaluate('globalThis.suggestionsSeen');
}
