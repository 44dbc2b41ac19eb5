/** Starts a server of this machine in a process of its own, and stops it again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => Promise<void>} stop ends it; may be called twice
 * @property {Promise<void>} ended resolves when it no longer runs, whatever the reason
 */

/**
 * @param {readonly string[]} args of Node: a program that says `listening on` and its port, and ends with its standard input
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Server>} when it listens
 * @throws {Error} with its last words when it does not come to that
 */
export async function startListening(args, env = process.env) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'], env });
  const ended = once(child, 'close').then(() => undefined);
  const stop = async () => {
    child.stdin.destroy();
    await ended;
  };
  try {
    return { port: await listening(child), stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>} the port
 */
function listening(child) {
  /** @type {string[]} */
  const lastWords = [];
  return new Promise((resolve, reject) => {
    const read = (/** @type {string} */ line) => {
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
      lastWords.push(line);
      if (lastWords.length > 15) lastWords.shift();
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    child.on('error', reject);
    child.on('close', (code) => {
      reject(new Error(`The VS Code server ended with ${code}:\n${lastWords.join('\n')}`));
    });
  });
}
