/** Opens VS Code from npm in a headless browser: to look at it, to type in it, to run tests in it. */
import { basename, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { webAddress, workbenchAddress } from './address.mjs';
import { installChromium, installedBrowsers } from './chromium.mjs';
import { startServer } from './server.mjs';
import { startWebServer } from './web-server.mjs';

// How long to wait for something to appear, on a loaded machine.
const limitInMilliseconds = 40_000;

/**
 * @typedef {object} Appearance
 * @property {{ readonly width: number, readonly height: number }} [viewport] in CSS pixels
 * @property {number} [scale] device pixels to a CSS pixel: 2 makes sharp pictures
 * @property {string} [theme] the name of a colour theme, such as `Default Light Modern`
 * @property {Readonly<Record<string, unknown>>} [settings] further user settings
 * @property {string} [userData] a user data folder to use; `theme` and `settings` are then those in it
 * @property {boolean} [restricted] whether the folder is not trusted, on the desktop
 * @property {boolean} [web] whether it is VS Code for the Web, without a disk and without Node.js
 */

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {(path: string) => Promise<void>} openFile by its path from the folder, with the keyboard where files are found so
 * @property {(path: string) => Promise<void>} screenshot writes a PNG
 * @property {() => Promise<void>} close ends the browser and the server
 */

/**
 * Opens the workbench. `prepare` sees the page before anything is loaded.
 *
 * @param {import('./address.mjs').Scene & Appearance} options
 * @param {(page: import('playwright-core').Page) => Promise<void>} [prepare]
 * @returns {Promise<Workbench>} when the workbench can be seen
 */
export async function openWorkbench(options, prepare) {
  const {
    viewport = { width: 1280, height: 900 },
    scale = 1,
    theme,
    userData,
    web = false,
    restricted = false,
  } = options;
  const settings = { ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }), ...options.settings };
  const server = web
    ? await startWebServer(options, settings)
    : await startServer({ restricted, ...(userData === undefined ? { settings } : { userData }) });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    page.setDefaultTimeout(limitInMilliseconds);
    await prepare?.(page);
    await page.goto((web ? webAddress : workbenchAddress)(server.port, options));
    await page.locator('.monaco-workbench').waitFor();
    return {
      page,
      openFile: (path) =>
        web ? openInExplorer(page, path) : openFile(page, resolve(options.folder ?? '', path)),
      screenshot: async (path) => void (await page.screenshot({ path })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Tries the browsers of the machine, and the one from npm when none of them starts.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  for (const browser of installedBrowsers()) {
    const running = await launch(browser).catch(() => undefined);
    if (running) return running;
  }
  return launch(await installChromium());
}

/**
 * @param {import('./chromium.mjs').Browser} browser
 * @returns {Promise<import('playwright-core').Browser>}
 */
function launch({ executablePath, env }) {
  // Programs often run as root in containers, where Chromium's own sandbox cannot work.
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
    // Whoever calls this ends the browser in its own time; with the process it ends in any case.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} path absolute: a file that is found by its name may be too new for the list of files
 * @returns {Promise<void>} when the editor shows it and has the focus
 */
async function openFile(page, path) {
  const name = basename(path);
  await page.keyboard.press('ControlOrMeta+KeyP');
  await page.locator('.quick-input-widget input[type="text"]').waitFor();
  await page.keyboard.type(path);
  await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
  await page.keyboard.press('Enter');
  await shown(page, name);
}

const TOP_LEFT = { x: 1, y: 1 };

/**
 * VS Code for the Web finds no files by their names here: the file system of the tests does not look into itself.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} path from the folder, with slashes
 * @returns {Promise<void>} when the editor shows it and has the focus
 */
async function openInExplorer(page, path) {
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const row = page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
    if (index === names.length - 1 || (await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  }
  // The explorer keeps the focus.
  await page
    .locator('.editor-group-container.active .monaco-editor .view-lines')
    .click({ position: TOP_LEFT });
  await shown(page, names.at(-1) ?? '');
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name of a file
 */
async function shown(page, name) {
  await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
}
