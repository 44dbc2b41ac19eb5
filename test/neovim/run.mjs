/**
 * A session with Neovim as a client of the server as it is shipped: `node test/neovim/run.mjs`. Each step is a test; how
 * many passed is left in `out/neovim.json`. Where there is no Neovim, continuous integration installs Debian's, and
 * elsewhere the session is skipped.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from '../../scripts/vscode/root.mjs';
import { failed, NO_TESTS } from '../e2e/support/counts.mjs';
import { codeBelow } from './code-below.mjs';
import { findNeovim } from './find-neovim.mjs';
import { countsOfTap } from './tap.mjs';

/** In ms: it takes three seconds, and ten times as long on a machine that is busy with much else. */
const LONGEST = 180_000;

const SKIPPED = { ...NO_TESTS, numPendingTests: 1 };

const version = findNeovim();
const counts = version === undefined ? SKIPPED : await runSession(version);
await mkdir(join(root, 'out'), { recursive: true });
await writeFile(join(root, 'out', 'neovim.json'), JSON.stringify(counts));
if (version === undefined) {
  console.log('Skipped: there is no nvim. "apt-get install neovim" or https://neovim.io gets it.');
} else {
  console.log(`Inside Neovim ${version}: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
}
process.exitCode = counts.numFailedTests === 0 ? 0 : 1;

/**
 * @param {string} version of Neovim
 * @returns {Promise<import('../e2e/support/counts.mjs').Counts>}
 */
async function runSession(version) {
  const folder = join(root, 'out', 'neovim');
  await rm(folder, { recursive: true, force: true });
  const init = await writeInit(folder, version);
  const commands = await installServer(folder);
  const minutes = await copyMinutes(folder);
  const session = join(root, 'test', 'neovim', 'session.lua');
  const { stdout, stderr, status, error } = spawnSync(
    'nvim',
    ['--headless', '-u', init, '-i', 'NONE', '-n', '-c', `luafile ${session.replaceAll(' ', '\\ ')}`],
    {
      cwd: minutes,
      encoding: 'utf8',
      env: { ...process.env, ...homes(folder), PATH: `${commands}${delimiter}${process.env['PATH']}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    },
  );
  console.log(`\n${stdout}`);
  const counts = countsOfTap(stdout);
  if (status === 0) return counts;
  console.error(error === undefined ? stderr : `${stderr}\nNeovim was ended: ${error.message}`);
  // A Neovim that crashes after its last step has failed all the same.
  return failed(counts, 'Neovim ended with an error.');
}

/** The lines that people are told to write, so that what is told is what works. */
async function writeInit(folder, version) {
  const page = await readFile(join(root, 'docs', 'editors.md'), 'utf8');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > 0 || minor >= 11;
  const init = join(folder, 'init.lua');
  await mkdir(folder, { recursive: true });
  await writeFile(init, codeBelow(page, isNew ? '### Neovim 0.11 and later' : '### Neovim 0.7 to 0.10'));
  return init;
}

/** The command, which also leaves in `exit-code` how the server has ended. @returns {Promise<string>} the folder with it */
async function installServer(folder) {
  const bundles = join(folder, 'bundles');
  execFileSync(process.execPath, ['esbuild.mjs', '--production', '--outdir', bundles], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const commands = join(folder, 'bin');
  await mkdir(commands);
  const [node, server, exitCode] = [process.execPath, join(bundles, 'server.js'), join(folder, 'exit-code')];
  const script = `#!/bin/sh\n'${node}' '${server}' "$@"\ncode=$?\necho $code > '${exitCode}.new' && mv '${exitCode}.new' '${exitCode}'\n`;
  await writeFile(join(commands, 'minutes-language-server'), script, { mode: 0o755 });
  return commands;
}

/** @returns {Promise<string>} a repository of its own */
async function copyMinutes(folder) {
  const minutes = join(folder, 'minutes');
  await cp(join(root, 'test', 'neovim', 'fixtures'), minutes, { recursive: true });
  await mkdir(join(minutes, '.git'));
  return minutes;
}

/** Neither the files of the person nor those of an earlier session count. */
function homes(folder) {
  const home = join(folder, 'home');
  const variables = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'];
  return Object.fromEntries(variables.map((name) => [name, home]));
}
