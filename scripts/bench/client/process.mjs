/** Starts the processes that are measured, and makes sure that none is left over. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * @param {readonly string[]} args of this same Node.js
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Readonly<Record<string, string>>} [options.env] variables besides those of this process
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNode(args, { cwd, env: more = {} } = {}) {
  // Both cost time at every start, and are no part of what is measured.
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    ...{ cwd, env: { ...env, ...more } },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/**
 * @param {number | undefined} pid
 * @returns {number | undefined} the resident memory of a process in MiB, where the system tells it in /proc
 */
export function residentMemory(pid) {
  return memory(pid, 'VmRSS');
}

/**
 * @param {number | undefined} pid
 * @returns {number | undefined} the most that it has ever been, in MiB
 */
export function peakMemory(pid) {
  return memory(pid, 'VmHWM');
}

function memory(/** @type {number | undefined} */ pid, /** @type {string} */ field) {
  try {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
