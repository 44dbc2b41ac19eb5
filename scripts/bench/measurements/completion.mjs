/** The time from the space of a new bullet to the people that are offered, while the server has not read it yet. */
import { bulletEdit } from '../edits/bullet.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf, withSessions } from './measurement.mjs';

/** @type {import('./measurement.mjs').Measurement} */
export const completion = {
  name: 'completion',
  about: 'the space of a new bullet → completion, asked for in the same write',
  measure: (context) =>
    withSessions(context, { mode: 'pull', kinds: ['server'] }, (sessions) => measure(context, sessions)),
};

async function measure({ document, edits }, sessions) {
  const { before, space, undo } = bulletEdit(document.text.split('\n'));
  const step = () => async (session) => {
    await session.edit(before);
    const answer = await session.complete(space);
    await session.edit(undo);
    return answer;
  };
  const samples = await interleave(sessions, { rounds: edits, step });
  for (const [name, [answer]] of samples) if (name === 'ours') complainOfNothing(answer);
  return [{ what: 'bullet → completion, in flight', unit: 'ms', samples: valuesOf(samples, ({ ms }) => ms) }];
}

/** A document without people (`--file`) makes a figure that says little. */
function complainOfNothing({ items }) {
  if (items === 0) console.error('completion: our server offered nothing, so its time says little.');
}
