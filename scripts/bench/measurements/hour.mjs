/** Whether memory grows in the course of an hour: many small edits anywhere in the document. */
import { setTimeout } from 'node:timers/promises';
import { residentMemory } from '../client/process.mjs';
import { EditsAnywhere } from '../edits/anywhere.mjs';
import { interleave } from '../interleave.mjs';
import { withSessions } from './measurement.mjs';

const EDITS = 5000;
/** The first of them fill what may be filled: caches, and the room that V8 takes for a start. */
const FILLING = 500;
const SETTLE = 300;

/** @type {import('./measurement.mjs').Measurement} */
export const hour = {
  name: 'hour',
  about: `resident memory before, early in and after ${EDITS} small edits anywhere (where there is /proc)`,
  sizes: ['day'],
  async measure(context) {
    if (residentMemory(process.pid) === undefined) return [];
    return withSessions(context, { mode: 'pull', kinds: ['server'] }, (sessions) =>
      measure(context.document, sessions),
    );
  },
};

async function measure(document, sessions) {
  const edits = new EditsAnywhere(document.text);
  const step = () => {
    const change = edits.next();
    return (session) => session.edit(change);
  };
  const longest = Number.POSITIVE_INFINITY;
  const before = await memoryOf(sessions);
  await interleave(sessions, { rounds: FILLING, longest, step });
  const early = await memoryOf(sessions);
  await interleave(sessions, { rounds: EDITS - FILLING, longest, step });
  const after = await memoryOf(sessions);
  return [
    row('before the hour', before),
    row(`after ${FILLING} edits`, early),
    row(`after ${EDITS} edits`, after),
  ];
}

/** @returns {Promise<Map<string, number[]>>} MiB */
async function memoryOf(sessions) {
  await setTimeout(SETTLE);
  return new Map(sessions.map(({ name, pid }) => [name, [residentMemory(pid) ?? 0]]));
}

/** @returns {import('./measurement.mjs').Row} */
function row(/** @type {string} */ when, /** @type {Map<string, number[]>} */ samples) {
  return { what: `memory ${when}`, unit: 'MiB', samples };
}
