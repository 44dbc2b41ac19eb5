/** The time from a keystroke to its diagnostics, for clients that ask for them and for those that wait for them. */
import { Typing } from '../edits/typing.mjs';
import { interleave } from '../interleave.mjs';
import { withSessions } from './measurement.mjs';

/** Unmeasured keystrokes first: what is typed into has been typed into before. */
const WARM = 20;

const HOW = { pull: 'asked for', push: 'waited for' };

/** @type {readonly import('./measurement.mjs').Measurement[]} */
export const keystrokes = /** @type {const} */ (['pull', 'push']).map((mode) => ({
  name: mode === 'pull' ? 'keystroke' : 'push',
  about: `keystroke → diagnostics, ${HOW[mode]}`,
  measure: (context) => withSessions(context, { mode }, (sessions) => measure(context, sessions, mode)),
}));

async function measure({ document, edits }, sessions, mode) {
  const typing = new Typing(document.text.split('\n'));
  const step = () => {
    const change = typing.next();
    return (session) => session.edit(change);
  };
  await interleave(sessions, { rounds: Math.min(WARM, edits), longest: 5000, step });
  const samples = await interleave(sessions, { rounds: edits, step });
  return [{ what: `keystroke → diagnostics, ${HOW[mode]}`, unit: 'ms', samples }];
}
