/**
 * Measures inside VS Code, on the desktop and for the Web, how long after a file was opened the first diagnostics are
 * there, beside the first headings of VS Code's own Markdown extension for the same file:
 *
 *     node scripts/bench/first-answers.mjs [rounds]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInExtensionHost } from '../vscode/extension-host.mjs';
import { root } from '../vscode/root.mjs';
import { makeTemporaryFolder } from '../vscode/temporary.mjs';
import { percentile } from './statistics.mjs';

/** @typedef {{ readonly shown: number, readonly diagnostics: number, readonly headings: number }} Opened in ms */

const HOSTS = [
  { name: 'desktop (VS Code 1.100)', web: false },
  { name: 'web (VS Code 1.91)', web: true },
];

const rounds = Number(process.argv[2] ?? 5);
execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'ignore' });

/** @type {Opened[][][]} by host and round */
const all = HOSTS.map(() => []);
// In turns, so that what else the machine does slows both.
for (let round = 0; round < rounds; round++)
  for (const [index, { web }] of HOSTS.entries()) all[index]?.push(await measure(web));

console.log('| | Minutes: first diagnostics | Markdown: first headings |\n| --- | --- | --- |');
for (const [index, { name }] of HOSTS.entries()) {
  const starts = (all[index] ?? []).flatMap(([first]) => first ?? []);
  const later = (all[index] ?? []).flatMap(([, ...others]) => others);
  console.log(row(`${name}, first file of a window`, starts));
  console.log(row(`${name}, each file after it`, later));
}

/**
 * @param {string} what
 * @param {readonly Opened[]} opened
 */
function row(what, opened) {
  const median = (/** @type {keyof Opened} */ key) =>
    `${percentile(
      opened.map((one) => one[key]),
      50,
    ).toFixed(0)} ms`;
  return `| ${what} | ${median('diagnostics')} | ${median('headings')} |`;
}

/**
 * @param {boolean} web
 * @returns {Promise<Opened[]>} of one window
 */
async function measure(web) {
  /** @type {Opened[] | undefined} */
  let opened;
  const tests = join(root, 'scripts', 'bench', 'vscode', 'first-answers.js');
  const code = await runInExtensionHost(
    { folder: makeTemporaryFolder(), extension: root, tests, web },
    {
      print: (_, line) => {
        const report = /^minutes-bench (.*)/.exec(line)?.[1];
        if (report !== undefined) opened = JSON.parse(report);
        else console.error(line);
      },
    },
  );
  if (code !== 0 || opened === undefined) throw new Error(`The extension host ended with ${code}.`);
  return opened;
}
