/** How long a server needs to look for something by name in a whole folder. */

/** What somebody types who looks for a topic, letter by letter. */
const QUERY = 'archive';

/**
 * @param {import('./rpc.mjs').Rpc} rpc
 * @returns {Promise<readonly number[]>} ms that the answer to each letter took
 */
export async function symbolTimes(rpc) {
  const times = [];
  for (let length = 1; length <= QUERY.length; length++) {
    const asked = performance.now();
    await rpc.request('workspace/symbol', { query: QUERY.slice(0, length) });
    times.push(performance.now() - asked);
  }
  return times;
}
