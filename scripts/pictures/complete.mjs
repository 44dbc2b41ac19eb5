/** People are suggested behind a bullet. */

/** @type {import('./stage.mjs').Picture} */
export const complete = {
  height: 472,
  async show({ page, open }) {
    // A mark says that the server runs: whoever types before that is not offered anybody.
    await open('minutes/2026-02-11.md', '29:4');
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('ControlOrMeta+KeyW');
    await open('minutes/2026-01-14.md', '49');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- ');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  },
};
