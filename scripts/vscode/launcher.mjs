#!/usr/bin/env node
/**
 * Takes the place of VS Code's executable for `runTests()` of `@vscode/test-electron`: understands
 * `--extensionDevelopmentPath=`, `--extensionTestsPath=`, `--user-data-dir=` and a folder, runs the tests in the
 * extension host of the VS Code from npm, prints what they print, and ends with their exit code.
 */
import { fstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashedCode, runInExtensionHost } from './extension-host.mjs';

const endlessCode = 124;
const interruptedCode = 130;

// A test has its own limit; this one is for an extension host that does not come to its end at all.
const limitInMilliseconds = 300_000;

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

  return runInExtensionHost(scene, {
    print,
    started: (end) => {
      onInterruption(() => end(interruptedCode));
      setTimeout(() => end(endlessCode), limitInMilliseconds);
    },
    failed: photograph,
  });
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
 * @param {string} line
 */
function print(type, line) {
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
