/** The documents to measure: made-up minutes in three sizes, the same ones at every run. */
import { bullets, transcript } from './forms.mjs';
import { meeting } from './meeting.mjs';
import { PEOPLE } from './people.mjs';
import { seeded } from './random.mjs';

/**
 * @typedef {object} BenchDocument
 * @property {string} name
 * @property {string} file its name, as it lies in a folder `minutes`
 * @property {string} text
 */

const SEED = 20310305;

const WRITERS = {
  /** 3 KB: a short meeting, in bullets. */
  record: () =>
    meeting(seeded(SEED), { form: bullets, people: PEOPLE.slice(0, 8), date: date(3), size: 2_700 }),
  /** 200 KB: a day of a large committee, word by word. */
  day: () => meeting(seeded(SEED), { form: transcript, people: PEOPLE, date: date(3), size: 200_000 }),
  /** 2 MB: twelve such days in one file. */
  year: () => {
    const random = seeded(SEED);
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const options = { form: transcript, people: PEOPLE, size: 167_000 };
    return months.map((month) => meeting(random, { ...options, date: date(month) })).join('');
  },
};

/** The names of the documents, small ones first. */
export const SIZES = Object.keys(WRITERS);

/**
 * @param {string} name one of `SIZES`
 * @returns {BenchDocument}
 */
export function generate(name) {
  return { name, file: `${date(3)}.md`, text: WRITERS[name]() };
}

function date(/** @type {number} */ month) {
  return `2031-${String(month).padStart(2, '0')}-05`;
}
