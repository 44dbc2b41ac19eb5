/** What the committee of the examples did, as a page. */

/** @type {import('./stage.mjs').Picture} */
export const report = {
  width: 960,
  height: 872,
  async show({ page, open, run, webview }) {
    await open('minutes/2026-03-11.md', '40');
    await page.locator('.squiggly-warning').first().waitFor();
    await run('Minutes: Show Report');
    await webview().locator('table').first().waitFor();
  },
};
