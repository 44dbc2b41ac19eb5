/** The command palette, as somebody uses it with the keyboard. */
import { press, type, workbench } from './workbench';

/** Runs the first command, of ours where no other category is given, whose title begins so. */
export async function runCommand(title: string, category = 'Minutes'): Promise<void> {
  await press('F1');
  await input().waitFor();
  await type(`${category}: ${title}`);
  await rows().first().filter({ hasText: title }).waitFor();
  await press('Enter');
}

/** Opens the palette until what it offers is as expected; returns the titles, without the category. */
export async function commandsOffered(
  category: string,
  isExpected: (titles: readonly string[]) => boolean,
): Promise<readonly string[]> {
  for (;;) {
    await press('F1');
    await input().waitFor();
    await type(category);
    await rows().first().filter({ hasText: category }).waitFor();
    const first = await labels();
    // There are only those rows that can be seen: the last ones come when the focus goes round to them.
    await press('ArrowUp');
    await workbench().page.locator(`${ROWS}.focused[data-last-element="true"]`).waitFor();
    const titles = [...new Set([...first, ...(await labels())])]
      .filter((label) => label.startsWith(category))
      .map((label) => label.slice(category.length).replace(/,.*$/s, ''));
    if (isExpected(titles)) return titles;
    // The file has just been opened: what is right for it is not known at once.
    await press('Escape');
    await input().waitFor({ state: 'hidden' });
  }
}

/** Waits until a command asks for something under a title, so that what is typed goes there. */
export async function asks(title: string): Promise<void> {
  await workbench().page.locator('.quick-input-widget .quick-input-title', { hasText: title }).waitFor();
}

function input() {
  return workbench().page.locator('.quick-input-widget input[type="text"]');
}

function labels(): Promise<readonly string[]> {
  return rows().evaluateAll((all) => all.map((row) => String(row.getAttribute('aria-label'))));
}

const ROWS = '.quick-input-list .monaco-list-row';

function rows() {
  return workbench().page.locator(ROWS);
}
