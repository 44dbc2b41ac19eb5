#!/usr/bin/env node
/**
 * Takes the place of VS Code's executable for `runTests()` of `@vscode/test-electron`: understands
 * `--extensionDevelopmentPath=`, `--extensionTestsPath=`, `--user-data-dir=` and a folder, runs the tests in the
 * extension host of the VS Code from npm, prints what they print, and ends with their exit code.
 */
import { fstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { openWorkbench } from './page.mjs';

const crashedCode = 2;
const endlessCode = 124;
const interruptedCode = 130;

// A test has its own limit; this one is for an extension host that does not come to its end at all.
const limitInMilliseconds = 150_000;

// What this version of VS Code says of itself; everything else comes from the extensions and their tests.
const noise = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^(Updating|Ignoring fetching) additional builtin extensions/,
  /^ChatSessionStore:/,
  /^No search provider registered for scheme: vscode-remote, waiting/,
  /^\[Service Worker\] registration/,
  /^(Error: )?Could not locate the bindings file.*\n.*spdlog/,
  /^Cannot find module '.\/build\/Release\/watchdog'/,
];

try {
  process.exit(await runTests(parse(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(crashedCode);
}

/**
 * @param {readonly string[]} args
 * @returns {Readonly<Record<string, string>>} the options' values by name, and the folder as `folder`
 */
function parse(args) {
  const options = args.filter((arg) => arg.startsWith('--') && arg.includes('='));
  const entries = options.map((arg) => [arg.slice(2, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]);
  return { folder: args.find((arg) => !arg.startsWith('-')) ?? tmpdir(), ...Object.fromEntries(entries) };
}

/**
 * @param {Readonly<Record<string, string>>} options
 * @returns {Promise<number>} the exit code
 */
async function runTests(options) {
  const { folder, extensionDevelopmentPath: extension, extensionTestsPath: tests } = options;
  if (!folder || !extension || !tests) {
    throw new Error('--extensionDevelopmentPath= and --extensionTestsPath= are needed.');
  }
  const userData = options['user-data-dir'];
  const scene = { folder, extension, tests, ...(userData === undefined ? {} : { userData }) };

  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  onInterruption(() => end(interruptedCode));
  setTimeout(() => end(endlessCode), limitInMilliseconds);
  const workbench = await openWorkbench(scene, async (page) => {
    await page.exposeFunction('codeAutomationLog', print);
    await page.exposeFunction('codeAutomationExit', end);
    page.on('crash', () => end(crashedCode));
  });
  const code = await ended;
  if (code !== 0) await photograph(workbench);
  await workbench.close();
  return code;
}

/**
 * Ctrl+C, and the end of the process that started this one: its end of the pipe closes then.
 *
 * @param {() => void} end
 */
function onInterruption(end) {
  process.once('SIGINT', end).once('SIGTERM', end);
  if (fstatSync(0).isSocket()) process.stdin.once('end', end).resume();
}

/**
 * @param {string} type of the console: `info`, `warn`, `error` …
 * @param {readonly unknown[]} args of the console's function
 */
function print(type, args) {
  const line = format(...args);
  if (noise.some((pattern) => pattern.test(line))) return;
  (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
}

/**
 * Leaves a picture of the end in the folder `MINUTES_SCREENSHOTS`, if that is set.
 *
 * @param {import('./page.mjs').Workbench} workbench
 */
async function photograph(workbench) {
  const folder = process.env['MINUTES_SCREENSHOTS'];
  if (folder) await workbench.screenshot(join(folder, 'extension-host.png')).catch(() => undefined);
}
