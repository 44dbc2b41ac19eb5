/** The time to know an archive of minutes, without and with what was kept of it, beside that of reading the files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexOnce } from '../client/index-session.mjs';
import { readOnce } from '../client/read-session.mjs';
import { lookUpOnce } from '../client/symbol-session.mjs';
import { archiveIn, generateArchive } from '../documents/archive.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf } from './measurement.mjs';

const ROUNDS = 3;
/** The floor: a process that reads all files, one after the other, and does nothing with them. */
const READER = { kind: 'reader', name: 'floor' };

/** @type {import('./measurement.mjs').Measurement} */
export const archive = {
  name: 'archive',
  about: 'the minutes of many years: until they are known, and what the server is like meanwhile',
  sizes: ['record'],
  async measure({ contenders, archive: path }) {
    const all = path === undefined ? generateArchive() : archiveIn(path);
    const indexing = contenders.filter(isOurs);
    const asked = contenders.filter((one) => one.kind === 'server' && one.name !== 'floor' && !isOurs(one));
    const step = () => (contender) => {
      if (contender === READER) return readOnce(all, 'read');
      return isOurs(contender) ? indexTwice(contender, all) : lookUpOnce(contender, all);
    };
    // What the first round reads from the disk, the others find in memory.
    await readOnce(all, 'read');
    const samples = await interleave([...indexing, READER, ...asked], { rounds: ROUNDS, fewest: 1, step });
    return rowsOf(samples).map((row) => ({ ...row, document: all.name }));
  },
};

/** Whether it is a build of this server, which knows the files before somebody looks for something in them. */
function isOurs({ kind, name }) {
  return kind === 'server' && (name === 'ours' || name.endsWith('.js'));
}

async function indexTwice(contender, all) {
  const cache = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  try {
    return { cold: await indexOnce(contender, all, cache), warm: await indexOnce(contender, all, cache) };
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** @returns {readonly import('./measurement.mjs').Row[]} */
function rowsOf(/** @type {Map<string, any[]>} */ samples) {
  const row = (/** @type {string} */ what, unit, value) => ({
    what,
    unit,
    samples: valuesOf(samples, value),
  });
  return [
    row('minutes opened → all others known, cold', 'ms', ({ cold, read }) => cold?.done ?? read),
    row('the same with what was kept, as it was', 'ms', ({ warm, read }) => warm?.served ?? read),
    row('the same with what was kept, as it is now', 'ms', ({ warm, read }) => warm?.done ?? read),
    row('minutes opened → something looked for by name in all others, cold', 'ms', ({ cold, symbols }) =>
      cold ? cold.done + cold.symbols[0] : symbols?.[0],
    ),
    row('longest pause meanwhile, cold', 'ms', ({ cold }) => cold?.pause),
    row('longest pause meanwhile, with what was kept', 'ms', ({ warm }) => warm?.pause),
    row('workspace/symbol, the first', 'ms', ({ warm }) => warm?.symbols[0]),
    row(
      'workspace/symbol, the slowest of the others',
      'ms',
      ({ warm, symbols = warm?.symbols }) => symbols && Math.max(...symbols.slice(1)),
    ),
    row('peak memory, cold', 'MiB', ({ cold, memory }) => cold?.memory ?? memory),
    row('peak memory, with what was kept', 'MiB', ({ warm }) => warm?.memory),
  ];
}
