/** Runs `minutes check` as a process of its own, from its start to its end. */
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { startNode } from './process.mjs';

/**
 * @param {import('../contenders/contender.mjs').ServerContender} contender a build of this server; the command line lies beside it
 * @param {string} folder that is checked
 * @param {object} options
 * @param {string} options.cache folder for what is kept
 * @param {readonly string[]} [options.args] besides
 * @returns {Promise<number>} in ms
 * @throws {Error} when it cannot check
 */
export async function checkOnce({ args: server }, folder, { cache, args = [] }) {
  const script = server.find((arg) => arg.endsWith('.js')) ?? '';
  const begin = performance.now();
  const child = startNode([join(dirname(script), 'cli.js'), 'check', ...args], {
    cwd: folder,
    env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
  });
  child.stdin?.end();
  child.stdout?.resume();
  const [code] = await once(child, 'close');
  if (code !== 0 && code !== 1) throw new Error(`minutes check ended with exit code ${code}.`);
  return performance.now() - begin;
}
