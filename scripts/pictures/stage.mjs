/** The real extension on a copy of the example minutes, and what the pictures do with it. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from '../vscode/page.mjs';
import { root } from '../vscode/root.mjs';
import { makeTemporaryFolder } from '../vscode/temporary.mjs';

// About as wide as a README is on GitHub, where wider pictures are made smaller, and their letters with them.
const WIDTH = 840;

const settings = {
  'workbench.statusBar.visible': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.scrollbar.vertical': 'hidden',
  'editor.cursorBlinking': 'solid',
  'markdown.preview.fontSize': 13,
  'markdown.preview.lineHeight': 1.4,
};
const withoutActivityBar = { 'workbench.activityBar.location': 'hidden' };

/**
 * @typedef {object} Picture
 * @property {number} height in CSS pixels
 * @property {number} [width] in CSS pixels, where what is to be seen does not fit otherwise
 * @property {boolean} [sideBar] whether the side bar and the icons beside it are to be seen
 * @property {(stage: Stage) => Promise<void>} show brings about what is to be seen
 */

/** @typedef {Awaited<ReturnType<typeof setStage>>} Stage */

/**
 * Opens VS Code for one picture. Whoever calls this closes it.
 *
 * @param {Picture} picture
 */
export async function setStage({ width = WIDTH, height, sideBar = false }) {
  // A copy: what is typed for a picture must not end up in the examples.
  const folder = makeTemporaryFolder();
  await cp(join(root, 'examples'), folder, { recursive: true });
  const workbench = await openWorkbench({
    folder,
    extension: root,
    viewport: { width, height },
    scale: 2,
    theme: 'Default Light Modern',
    settings: sideBar ? settings : { ...settings, ...withoutActivityBar },
  });
  const { page } = workbench;
  if (!sideBar) await page.keyboard.press('ControlOrMeta+KeyB');
  // Beside the tabs: in the corner where the mouse is at first, it lights up the edge that would widen the side bar.
  await page.mouse.move(width - 150, 16);

  return {
    ...workbench,

    /**
     * @param {string} path from the folder of the examples
     * @param {string} place line and column, as *Go to Line* takes them
     */
    async open(path, place) {
      await workbench.openFile(path);
      await page.keyboard.press('ControlOrMeta+KeyG');
      await page.keyboard.type(place);
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    /** @param {string} command its title in the palette */
    async run(command) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input[type="text"]').waitFor();
      await page.keyboard.type(command);
      await page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: command }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    /** Opens the menu of fixes at the cursor. */
    async lightBulb() {
      await page.keyboard.press('ControlOrMeta+Period');
      await page.locator('.action-widget').waitFor();
    },

    /**
     * Moves an edge of a part of the workbench.
     *
     * @param {import('playwright-core').Locator} part
     * @param {'right' | 'bottom'} edge
     * @param {number} to where it is to be, in CSS pixels
     */
    async drag(part, edge, to) {
      const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [middle, end] = edge === 'right' ? [y + height / 2, x + width] : [x + width / 2, y + height];
      const at = (/** @type {number} */ place) => (edge === 'right' ? [place, middle] : [middle, place]);
      await page.mouse.move(...at(end));
      await page.mouse.down();
      await page.mouse.move(...at(to));
      await page.mouse.up();
    },

    /** The page in a webview that is ready, such as the preview. */
    webview() {
      return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    },
  };
}
