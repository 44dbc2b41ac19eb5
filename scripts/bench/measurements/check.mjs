/** The time that `minutes check` takes for an archive, and for what a branch changes in it, beside that of reading it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOnce } from '../client/check-session.mjs';
import { readOnce } from '../client/read-session.mjs';
import { archiveIn, generateArchive } from '../documents/archive.mjs';
import { changedRepository } from '../documents/repository.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf } from './measurement.mjs';

const ROUNDS = 3;
/** The floor: a process that reads and decodes all files, one after the other, and does nothing with them. */
const READER = { kind: 'reader', name: 'floor' };

/** @type {import('./measurement.mjs').Measurement} */
export const check = {
  name: 'check',
  about: 'the command line: an archive checked, and ten changed minutes of it',
  sizes: ['record'],
  async measure({ contenders, archive: path }) {
    const all = changedRepository(path === undefined ? generateArchive() : archiveIn(path));
    const checking = contenders.filter((one) => isOurs(one) || one.kind === 'library');
    const step = () => (contender) => {
      if (contender === READER) return readOnce(all, 'decode');
      return isOurs(contender) ? checkAll(contender, all) : lintAll(contender, all);
    };
    // What the first round reads from the disk, the others find in memory.
    await readOnce(all, 'decode');
    const samples = await interleave([READER, ...checking], { rounds: ROUNDS, fewest: 1, step });
    return rowsOf(samples).map((row) => ({ ...row, document: all.name }));
  },
};

/** Whether it is a build of this server, beside which its command line lies. */
function isOurs({ kind, name }) {
  return kind === 'server' && (name === 'ours' || name.endsWith('.js'));
}

/** In ms; what is kept is made by the first run of all files, and of the changed ones. */
async function checkAll(contender, { folder }) {
  const changed = ['--changed', 'HEAD'];
  const [whole, part] = [makeCache(), makeCache()];
  try {
    return {
      cold: await checkOnce(contender, folder, { cache: whole }),
      warm: await checkOnce(contender, folder, { cache: whole }),
      changedCold: await checkOnce(contender, folder, { cache: part, args: changed }),
      changedWarm: await checkOnce(contender, folder, { cache: part, args: changed }),
    };
  } finally {
    for (const cache of [whole, part]) rmSync(cache, { recursive: true });
  }
}

function makeCache() {
  return mkdtempSync(join(tmpdir(), 'minutes-bench-'));
}

/** A library needs no start: it is given one text after the other. In ms. */
async function lintAll({ check: lint }, { folder, files }) {
  const begin = performance.now();
  for (const file of files) await lint(readFileSync(join(folder, file), 'utf8'));
  return { lint: performance.now() - begin };
}

/** @returns {readonly import('./measurement.mjs').Row[]} */
function rowsOf(/** @type {Map<string, any[]>} */ samples) {
  const row = (/** @type {string} */ what, value) => ({
    ...{ what, unit: /** @type {const} */ ('ms') },
    samples: valuesOf(samples, value),
  });
  return [
    row('all files checked, cold', ({ cold, read, lint }) => cold ?? read ?? lint),
    row('the same with what was kept of them', ({ warm, read, lint }) => warm ?? read ?? lint),
    row('ten changed files of them checked, cold', ({ changedCold, read }) => changedCold ?? read),
    row('the same with what was kept of all', ({ changedWarm, read }) => changedWarm ?? read),
  ];
}
