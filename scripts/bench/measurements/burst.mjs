/** The time from the last of many keystrokes to its diagnostics, when nobody waited for those of the others. */
import { Typing } from '../edits/typing.mjs';
import { interleave } from '../interleave.mjs';
import { withSessions } from './measurement.mjs';

const KEYSTROKES = 20;
/** So many times fewer bursts are measured than keystrokes. */
const FEWER = 10;

/** @type {import('./measurement.mjs').Measurement} */
export const burst = {
  name: 'burst',
  about: `${KEYSTROKES} keystrokes without waiting → diagnostics of the last`,
  measure: async (context) => [
    await row(context, 'pull', 'asked for'),
    await row(context, 'push', 'waited for'),
  ],
};

/** @returns {Promise<import('./measurement.mjs').Row>} */
async function row(context, mode, how) {
  const samples = await withSessions(context, { mode }, (sessions) => measure(context, sessions));
  return { what: `${KEYSTROKES} keystrokes → diagnostics of the last, ${how}`, unit: 'ms', samples };
}

function measure({ document, edits }, sessions) {
  const typing = new Typing(document.text.split('\n'));
  const step = () => {
    const changes = Array.from({ length: KEYSTROKES }, () => typing.next());
    return (session) => session.edit(...changes);
  };
  return interleave(sessions, { rounds: Math.ceil(edits / FEWER), step });
}
