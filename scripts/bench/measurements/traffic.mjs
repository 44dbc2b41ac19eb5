/** The bytes that a keystroke and its diagnostics take, there and back. */
import { Typing } from '../edits/typing.mjs';
import { interleave } from '../interleave.mjs';
import { valuesOf, withSessions } from './measurement.mjs';

const ROUNDS = 30;

/** @type {import('./measurement.mjs').Measurement} */
export const traffic = {
  name: 'traffic',
  about: 'bytes per keystroke, both ways',
  measure: async (context) => [
    ...(await rows(context, 'pull', 'asked for')),
    ...(await rows(context, 'push', 'waited for')),
  ],
};

/** @returns {Promise<readonly import('./measurement.mjs').Row[]>} */
async function rows(context, mode, how) {
  const options = { mode, kinds: ['server'] };
  const samples = await withSessions(context, options, (sessions) => measure(context.document, sessions));
  const row = (/** @type {'sent' | 'received'} */ way, /** @type {string} */ to) => ({
    what: `bytes ${to} the server, diagnostics ${how}`,
    unit: 'bytes',
    samples: valuesOf(samples, (bytes) => bytes[way]),
  });
  return [row('sent', 'to'), row('received', 'from')];
}

function measure(document, sessions) {
  const typing = new Typing(document.text.split('\n'));
  const step = () => {
    const change = typing.next();
    return async (session) => {
      const { sent, received } = session.rpc;
      await session.edit(change);
      return { sent: session.rpc.sent - sent, received: session.rpc.received - received };
    };
  };
  return interleave(sessions, { rounds: ROUNDS, step });
}
