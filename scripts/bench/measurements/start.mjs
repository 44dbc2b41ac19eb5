/** The time from the start of a process to its first answer, and to the first diagnostics. */
import { once } from 'node:events';
import { startNode } from '../client/process.mjs';
import { startSession } from '../contenders/contender.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf } from './measurement.mjs';

/** So many times fewer starts are measured than keystrokes. */
const FEWER = 10;
/** The floor of every start: a Node.js that has nothing to do. */
const NODE = { kind: 'node', name: 'node -e 0' };

/** @typedef {{ readonly initialize: number, readonly diagnostics?: number }} Start in ms */

/** @type {import('./measurement.mjs').Measurement} */
export const start = {
  name: 'start',
  about: 'spawn → initialize answered, and → first diagnostics',
  async measure({ contenders, document, edits }) {
    const starting = [...contenders.filter(({ kind }) => kind === 'server'), NODE];
    const step = () => (contender) =>
      contender === NODE ? startNothing() : startServer(contender, document);
    // What the first start reads from the disk, the others find in memory.
    await interleave(starting, { rounds: 1, step });
    return rowsOf(await interleave(starting, { rounds: Math.ceil(edits / FEWER), step }));
  },
};

/** @returns {Promise<Start>} */
async function startServer(contender, document) {
  const session = startSession(contender, document, 'pull');
  try {
    return { initialize: await session.initialize(), diagnostics: await session.open() };
  } finally {
    await session.stop();
  }
}

/** @returns {Promise<Start>} until the process has ended */
async function startNothing() {
  const begin = performance.now();
  await once(startNode(['-e', '0']), 'exit');
  return { initialize: performance.now() - begin };
}

/** @returns {readonly import('./measurement.mjs').Row[]} */
function rowsOf(/** @type {Map<string, Start[]>} */ samples) {
  const initialize = valuesOf(samples, (times) => times.initialize);
  const node = initialize.get(NODE.name) ?? [];
  initialize.delete(NODE.name);
  const besideNode = new Map([...initialize, ['floor', node]]);
  return [
    { what: 'spawn → initialize answered', unit: 'ms', samples: initialize },
    { what: 'the same, with `node -e 0` as the floor', unit: 'ms', samples: besideNode },
    {
      what: 'spawn → first diagnostics',
      unit: 'ms',
      samples: valuesOf(samples, (times) => times.diagnostics),
    },
  ];
}
