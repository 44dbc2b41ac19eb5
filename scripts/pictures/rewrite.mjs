/** Hasty notes are marked, and the light bulb rewrites them. */

/** @type {import('./stage.mjs').Picture} */
export const rewrite = {
  height: 472,
  async show({ page, open, lightBulb }) {
    await open('minutes/2026-04-08.md', '38:2');
    await page.locator('.squiggly-hint').first().waitFor();
    await lightBulb();
  },
};
