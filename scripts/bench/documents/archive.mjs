/** A folder with the minutes of many years, the same ones at every run. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../vscode/temporary.mjs';
import { bullets } from './forms.mjs';
import { meeting } from './meeting.mjs';
import { PEOPLE } from './people.mjs';
import { seeded } from './random.mjs';

const SEED = 20310305;
const FILES = 10_000;
/** Of a meeting, in UTF-16 code units. */
const SMALLEST = 4_000;
const RANGE = 16_000;
/** One a day, in ms. */
const DAY = 86_400_000;

/**
 * @typedef {object} BenchArchive
 * @property {string} name for the table
 * @property {string} folder
 * @property {readonly string[]} files their paths below it, sorted
 */

/** @returns {BenchArchive} vanishes with this process */
export function generateArchive() {
  const folder = join(makeTemporaryFolder(), 'archive');
  const random = seeded(SEED);
  for (let day = 0; day < FILES; day++) {
    const date = new Date(Date.UTC(2000, 0, 1) + day * DAY).toISOString().slice(0, 10);
    const people = PEOPLE.filter((_, index) => index < 3 || random.chance(0.3));
    const size = SMALLEST + random.below(RANGE);
    const text = meeting(random, { form: bullets, people, date, size });
    const year = join(folder, date.slice(0, 4));
    mkdirSync(year, { recursive: true });
    writeFileSync(join(year, `${date}.md`), text);
  }
  return archiveIn(folder);
}

/** @returns {BenchArchive} of a folder that there is */
export function archiveIn(/** @type {string} */ folder) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const minutes = files
    .filter((file) => file.endsWith('.md') && statSync(join(folder, file)).isFile())
    .sort();
  return { name: `${minutes.length.toLocaleString('en')} files`, folder, files: minutes };
}
