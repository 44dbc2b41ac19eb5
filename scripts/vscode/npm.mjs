/** Runs `npm install` and turns its failures into one line that says what to do. */
import { spawn } from 'node:child_process';

// One retry after a second: npm's own waiting (up to a minute) only delays the news that there is no network.
const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=120000'];
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * @param {string} folder holds (or gets) the package.json
 * @param {readonly string[]} args packages and options
 * @returns {Promise<void>}
 * @throws {Error} with one line when the registry cannot be reached or npm fails for another reason
 */
export async function npmInstall(folder, args) {
  const { code, output } = await run(folder, [
    'install',
    '--prefix',
    folder,
    '--prefer-offline',
    ...quick,
    ...quiet,
    ...args,
  ]);
  if (code !== 0) throw new Error(explain(output, args));
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @returns {Promise<{ readonly code: number | null, readonly output: string }>}
 */
function run(cwd, args) {
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'npm.cmd' : 'npm', args, {
    cwd,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const add = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}\nnpm error ${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/**
 * @param {string} output of npm
 * @param {readonly string[]} args
 * @returns {string}
 */
function explain(output, args) {
  const what = args.filter((arg) => !arg.startsWith('-')).join(' ') || 'what code-server needs';
  const reason = unreachable.exec(output)?.[1];
  if (reason) {
    return `Cannot install ${what}: the npm registry cannot be reached (${reason}). Run this once with a network, or set MINUTES_VSCODE_CACHE to a folder that another run has filled.`;
  }
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|\/_logs\//.test(line));
  return `Cannot install ${what}: ${lines.slice(0, 3).join(' ') || output.trim().slice(-300) || 'npm failed without a word'}`;
}
