/** The Markdown preview of minutes beside their text. */

/** @type {import('./stage.mjs').Picture} */
export const preview = {
  width: 960,
  height: 586,
  async show({ page, open, webview }) {
    await open('minutes/2026-01-14.md', '42');
    await page.keyboard.press('ControlOrMeta+KeyK');
    await page.keyboard.press('KeyV');
    await webview().locator('.minutes-speaker').first().waitFor();
    // It has scrolled to where the text is.
    await webview().locator('.code-active-line', { hasText: 'Which ones' }).waitFor();
  },
};
