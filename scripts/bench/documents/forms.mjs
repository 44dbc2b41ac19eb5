/** The two forms in which the generated minutes are written: bullets with replies, and the paragraphs of a transcript. */
import { STRANGERS } from './people.mjs';
import { sentences } from './sentences.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./people.mjs').Person} Person */

/**
 * @typedef {object} Form
 * @property {(people: readonly Person[]) => string} attendees the list of those who are present
 * @property {(random: Random, people: readonly Person[]) => string} statement with a blank line where it needs one
 */

/** `- Name: text`, with replies below. @type {Form} */
export const bullets = {
  attendees: (people) => people.map(({ name }) => `- ${name}\n`).join(''),
  statement(random, people) {
    const reply = random.chance(0.3) ? `  - ${speaker(random, people).first}: ${sentences(random, 1)}\n` : '';
    return `- ${label(random, people)}: ${sentences(random, 1 + random.below(2))}\n${reply}`;
  },
};

/** `ABC: text`, where a table says who that is. @type {Form} */
export const transcript = {
  attendees(people) {
    const rows = people.map(({ name, code }) => `| ${name.padEnd(20)} | ${code}          |\n`);
    return `| Name                 | Abbreviation |\n|----------------------|--------------|\n${rows.join('')}`;
  },
  statement: (random, people) =>
    `${speaker(random, people).code}: ${sentences(random, 1 + random.below(9))}\n\n`,
};

/** Now and then somebody speaks to somebody, or all do. */
function label(/** @type {Random} */ random, /** @type {readonly Person[]} */ people) {
  if (random.chance(0.02)) return 'All';
  const { first } = speaker(random, people);
  return random.chance(0.05) ? `${first} to ${random.pick(people).first}` : first;
}

/**
 * @param {Random} random
 * @param {readonly Person[]} people
 * @returns {Person}
 */
function speaker(random, people) {
  return random.pick(random.chance(0.02) ? STRANGERS : people);
}
