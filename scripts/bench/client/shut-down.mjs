/** Ends a server as an editor does, and by force where that does not help. */
import { once } from 'node:events';

const SECONDS = 3;

/**
 * @param {import('./rpc.mjs').Rpc} rpc
 * @returns {Promise<void>} when it has ended
 */
export async function shutDown(rpc) {
  const { child } = rpc;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
  await rpc.request('shutdown', undefined).catch(() => {});
  rpc.notify({ method: 'exit' });
  await gone;
  clearTimeout(timer);
}
