/** The views of this meeting and of all meetings, beside the minutes. */

/** @type {import('./stage.mjs').Picture} */
export const views = {
  width: 960,
  height: 662,
  sideBar: true,
  async show({ page, open, drag }) {
    await open('minutes/2026-03-11.md', '40');
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.activitybar .action-label[aria-label="Minutes"]').click();
    const meeting = page.locator('.part.sidebar .pane:has(.title:text-is("Meeting"))');
    const archive = page.locator('.part.sidebar .pane:has(.title:text-is("All Meetings"))');
    const toggle = (/** @type {import('playwright-core').Locator} */ view, /** @type {string} */ label) =>
      view.locator(`.monaco-list-row[aria-label^="${label},"] .monaco-tl-twistie`).first().click();
    await archive.locator('.monaco-list-row').first().waitFor();
    // Wide enough to read what the items say.
    await drag(page.locator('.part.sidebar'), 'right', 465);
    await drag(meeting, 'bottom', 460);
    await toggle(meeting, 'Attendance');
    await toggle(meeting, 'Steering Committee Attendees');
    await toggle(archive, 'RFCs');
    // The mouse and the focus would draw attention to where they are.
    await page.mouse.move(300, 12);
    await page.keyboard.press('ControlOrMeta+Digit1');
    await archive.locator('.monaco-list-row[aria-label^="RFC 0003"]').waitFor();
  },
};
