/** Writes the minutes of one meeting that never was. */
import { sentences } from './sentences.mjs';

/** @typedef {import('./random.mjs').Random} Random */

const REPOSITORY = 'https://git.example.org/quillback/rfcs/pull';
const AIMS = 'Retire, Ship, Split, Sign, Mirror, Translate, Freeze, Replace, Test, Publish'.split(', ');
const OBJECTS =
  'the archive, an image for RISC-V, the base system, nightly builds, the handbook, old keys, the tracker'.split(
    ', ',
  );

/**
 * @param {Random} random
 * @param {object} options
 * @param {import('./forms.mjs').Form} options.form
 * @param {string} options.date
 * @param {readonly import('./people.mjs').Person[]} options.people the last of them is not there
 * @param {number} options.size in UTF-16 code units; the last topic goes a little beyond it
 * @returns {string}
 */
export function meeting(random, { form, date, people, size }) {
  const present = people.slice(0, -1);
  let text = opening(random, { form, date, people, present });
  while (text.length < size) text += topic(random, { form, present, room: size - text.length });
  return text;
}

function opening(random, { form, date, people, present }) {
  return `# Quillback Steering Committee Meeting Minutes (${date})

Minutes recorded by ${random.pick(present).name}.

## Attendees

${form.attendees(present)}
## Unable to attend

- ${people.at(-1).name}

## Decisions Adopted

- [RFC ${10 + random.below(90)}](${REPOSITORY}/4) was ACCEPTED
- RFC 9 was POSTPONED

## Minutes

`;
}

/** Most topics are short, and some take the whole morning. */
function topic(random, { form, present, room }) {
  const size = Math.min(room, 400 + random.below(400) * (1 + random.below(40)));
  let text = `### RFC: ${random.pick(AIMS)} ${random.pick(OBJECTS)}\n\n${REPOSITORY}/${random.below(200)}\n\n`;
  while (text.length < size) text += form.statement(random, present);
  return `${text.trimEnd()}\n\n${conclusion(random)}`;
}

function conclusion(random) {
  return random.chance(0.3) ? `#### Conclusion\n\n- ${sentences(random, 1)}\n\n` : '';
}
