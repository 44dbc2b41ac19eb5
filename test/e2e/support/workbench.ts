/** The workbench that `run-keys.mjs` opened: what a person does with the keyboard and sees on the screen. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface Workbench {
  readonly page: Page;
  readonly folder: string;
  readonly screenshots: string;
  openFile(name: string): Promise<void>;
  screenshot(path: string): Promise<void>;
}

// As much of the page's DOM as is needed here: the rest of the project must not believe that there is one.
declare const document: { querySelectorAll(selector: string): ArrayLike<Line> };
interface Line {
  readonly style: { readonly top: string };
  readonly textContent: string | null;
}

declare global {
  var minutesWorkbench: Workbench | undefined;
}

/** @throws {Error} when the tests were not started by `run-keys.mjs` */
export function workbench(): Workbench {
  if (globalThis.minutesWorkbench === undefined) throw new Error('Run these tests with test/e2e/run.mjs.');
  return globalThis.minutesWorkbench;
}

/** The text of one of the minutes in `test/e2e/fixtures`. */
export function fixture(name: string): Promise<string> {
  return readFile(join(workbench().folder, name), 'utf8');
}

/** Writes a file to the workspace and opens it with the keyboard. */
export async function openText(name: string, text: string): Promise<void> {
  await writeFile(join(workbench().folder, name), text);
  await workbench().openFile(name);
}

/** Presses keys one after the other, such as `Control+Space`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench().page.keyboard.press(key);
}

/** Types as a person does: one key after the other. */
export async function type(text: string): Promise<void> {
  await workbench().page.keyboard.type(text);
}

/** Puts the cursor behind the first occurrence of `fragment` in `text`, which is what the editor shows. */
export async function goBehind(text: string, fragment: string): Promise<void> {
  const before = text.slice(0, text.indexOf(fragment) + fragment.length).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const { page } = workbench();
  await press('Control+KeyG');
  await page.locator('.quick-input-widget input[type="text"]').waitFor();
  await type(`${line}:${column}`);
  await press('Enter');
  await page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${column}( |$)`) }).waitFor();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Waits until the editor shows `text` somewhere, over several lines if it has line breaks. */
export async function shows(text: string): Promise<void> {
  await workbench().page.waitForFunction(readsAs, { text, there: true });
}

/** Waits until the editor does not show `text` any more. */
export async function showsNot(text: string): Promise<void> {
  await workbench().page.waitForFunction(readsAs, { text, there: false });
}

/** Runs in the page: the lines on the screen from top to bottom, with plain spaces where the editor draws others. */
function readsAs({ text, there }: { readonly text: string; readonly there: boolean }): boolean {
  const lines = Array.from(document.querySelectorAll('.editor-group-container.active .view-line'));
  lines.sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10));
  const shown = lines.map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
  return `${shown}\n`.includes(text) === there;
}
