/** An attendee is marked who is listed twice, and the light bulb says what can be done. */

/** @type {import('./stage.mjs').Picture} */
export const mend = {
  height: 472,
  async show({ page, open, lightBulb }) {
    await open('minutes/2026-02-11.md', '29:4');
    await page.locator('.squiggly-warning').first().waitFor();
    await lightBulb();
  },
};
