/** The memory of the process after it has answered, after the document was opened, and after many keystrokes. */
import { setTimeout } from 'node:timers/promises';
import { residentMemory } from '../client/process.mjs';
import { startSession } from '../contenders/contender.mjs';
import { Typing } from '../edits/typing.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf } from './measurement.mjs';

/** It is their number that the figure is about, so that `--edits` does not change it. */
const EDITS = 200;
const ROUNDS = 3;
/** Time for work that is done after the answer, in ms. */
const SETTLE = 300;

/** @type {import('./measurement.mjs').Measurement} */
export const memory = {
  name: 'memory',
  about: `resident memory after initialize, after opening, after ${EDITS} edits (where there is /proc)`,
  async measure({ contenders, document }) {
    if (residentMemory(process.pid) === undefined) return [];
    const servers = contenders.filter(({ kind }) => kind === 'server');
    const step = () => (contender) => life(contender, document);
    const samples = await interleave(servers, { rounds: ROUNDS, fewest: 1, step });
    return ['initialize', 'opening the document', `${EDITS} edits`].map((after, index) => ({
      what: `memory after ${after}`,
      unit: 'MiB',
      samples: valuesOf(samples, (stages) => stages[index]),
    }));
  },
};

async function life(contender, document) {
  const session = startSession(contender, document, 'pull');
  try {
    await session.initialize();
    const first = await settled(session);
    await session.open();
    const second = await settled(session);
    const typing = new Typing(document.text.split('\n'));
    for (let edit = 0; edit < EDITS; edit++) await session.edit(typing.next());
    return [first, second, await settled(session)];
  } finally {
    await session.stop();
  }
}

async function settled({ pid }) {
  await setTimeout(SETTLE);
  return residentMemory(pid);
}
