/** Runs tests in the extension host of a VS Code from npm, and gives what comes of them. */
import { format } from 'node:util';
import { openWorkbench } from './page.mjs';

/** The exit code where the extension host, or the page around it, has crashed. */
export const crashedCode = 2;

// What these versions of VS Code say of themselves; everything else comes from the extensions and their tests.
const noise = [
  /^Creation of workbench contribution/,
  /^Ignoring the error while validating workspace folder vscode-test-web:/,
  /^Found additional builtin location extensions/,
  /^Loading development extension at/,
  /^vscode-test-web-support fs provider registers/,
  /^l10n: No bundle configured/,
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^(Updating|Ignoring fetching) additional builtin extensions/,
  /^ChatSessionStore:/,
  /^No search provider registered for scheme: vscode-remote, waiting/,
  /^\[Service Worker\] registration/,
  /^(Error: )?Could not locate the bindings file.*\n.*spdlog/,
  /^Cannot find module '.\/build\/Release\/watchdog'/,
];

/**
 * @param {import('./address.mjs').Scene & import('./page.mjs').Appearance} options
 * @param {object} listener
 * @param {(type: string, line: string) => void} listener.print is given each line that the extension host prints: `info`, `error` …
 * @param {(end: (code: number) => void) => void} [listener.started] is given what ends it before its time
 * @param {(workbench: import('./page.mjs').Workbench) => Promise<void>} [listener.failed] is called before it goes
 * @returns {Promise<number>} the exit code
 */
export async function runInExtensionHost(options, { print, started, failed }) {
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  started?.(end);
  const workbench = await openWorkbench(options, async (page) => {
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ type, /** @type {readonly unknown[]} */ args) => {
        const line = format(...args);
        if (!noise.some((pattern) => pattern.test(line))) print(type, line);
      },
    );
    await page.exposeFunction('codeAutomationExit', end);
    page.on('crash', () => end(crashedCode));
  });
  const code = await ended;
  if (code !== 0) await failed?.(workbench);
  await workbench.close();
  return code;
}
