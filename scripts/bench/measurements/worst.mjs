/** The time to diagnostics after edits that change what much of the document means, or where it stands. */
import { worstEdits } from '../edits/worst.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf, withSessions } from './measurement.mjs';

/** So many times fewer of each are measured than keystrokes. */
const FEWER = 10;

/** @type {import('./measurement.mjs').Measurement} */
export const worst = {
  name: 'worst',
  about: 'edits after which much has to be read again → diagnostics',
  measure: (context) => withSessions(context, { mode: 'pull' }, (sessions) => measure(context, sessions)),
};

async function measure({ document, edits }, sessions) {
  const all = worstEdits(document.text.split('\n'));
  const step = () => async (session) => {
    const times = [];
    for (const { change, undo } of all) {
      times.push(await session.edit(change));
      if (undo) await session.edit(...undo);
    }
    return times;
  };
  const samples = await interleave(sessions, { rounds: Math.ceil(edits / FEWER), step });
  return all.map(({ what }, index) => ({
    what,
    unit: 'ms',
    samples: valuesOf(samples, (times) => times[index]),
  }));
}
