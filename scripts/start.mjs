/**
 * Builds the extension and opens `examples/` in a VS Code that runs it: `npm start`. Takes the installed `code`,
 * else a VS Code that can be downloaded, else the one from npm in a browser (`npm start -- --browser` asks for it).
 * `npm start -- --web` opens VS Code for the Web, in which all of it runs in the browser.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openInBrowser } from './vscode/browser.mjs';
import { openDownloaded, openInstalled } from './vscode/desktop.mjs';
import { root } from './vscode/root.mjs';

const whatToTry = `Things to try (examples/README.md, which opens, has more):
  - under a topic, begin a line with "- ": the people of the meeting are offered, Enter inserts one
  - put the cursor on a wavy line and press Ctrl+. (macOS: Cmd+.) for the light bulb's fixes
  - type "minutes-" and press Ctrl+Space: snippets for a new file, a topic, a vote, an action`;

const folder = join(root, 'examples');
const scene = { folder, extension: root, openFile: join(folder, 'README.md') };

try {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  const web = process.argv.includes('--web');
  const browserOnly = web || process.argv.includes('--browser');
  const desktop =
    !browserOnly && ((await openInstalled(scene, whatToTry)) || (await openDownloaded(scene, whatToTry)));
  if (!desktop) await openInBrowser(scene, whatToTry, web);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
