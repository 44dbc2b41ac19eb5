/** Takes the pictures of the README anew, of the real extension on the example minutes: `npm run pictures`. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench } from './vscode/page.mjs';
import { root } from './vscode/root.mjs';

const pictures = join(root, 'docs', 'pictures');
const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
};

execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
await mkdir(pictures, { recursive: true });
// A copy: what is typed for a picture must not end up in the examples.
const folder = await mkdtemp(join(tmpdir(), 'minutes-pictures-'));
await cp(join(root, 'examples'), folder, { recursive: true });
const viewport = { width: 900, height: 460 };
const workbench = await openWorkbench({
  folder,
  extension: root,
  viewport,
  scale: 1,
  theme: 'Default Light Modern',
  settings,
});
const { page } = workbench;
try {
  await page.keyboard.press('ControlOrMeta+KeyB');
  // A squiggle says that the extension runs, so the picture that waits for one comes first.
  await mend();
  await complete();
  await rewrite();
} finally {
  await workbench.close();
  await rm(folder, { recursive: true });
}

async function complete() {
  await open('minutes/2026-01-14.md', '49');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await take('complete');
  await page.keyboard.press('Escape');
}

async function mend() {
  await open('minutes/2026-02-11.md', '29:4');
  await page.locator('.squiggly-warning').first().waitFor();
  await lightBulb();
  await take('mend');
  await page.keyboard.press('Escape');
}

async function rewrite() {
  await open('minutes/2026-04-08.md', '38:2');
  await page.locator('.squiggly-hint').first().waitFor();
  await lightBulb();
  await take('rewrite');
}

/** @param {string} path @param {string} place line and column, as *Go to Line* takes them */
async function open(path, place) {
  await workbench.openFile(path);
  await page.keyboard.press('ControlOrMeta+KeyG');
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function lightBulb() {
  await page.keyboard.press('ControlOrMeta+Period');
  await page.locator('.action-widget').waitFor();
}

/** @param {string} name */
async function take(name) {
  await workbench.screenshot(join(pictures, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}
