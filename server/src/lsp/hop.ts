/** Letting the messages that have already arrived be read before work begins. */
import { RAL } from 'vscode-languageserver';

/** Waits for one turn of the event loop: a cancellation that is in the pipe takes effect. */
export function hop(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}

/**
 * Waits until a value stays the same while further messages are handled. The connection handles one queued message
 * a turn, so in a burst of changes only the newest one is waited out.
 */
export async function quiet(value: () => unknown): Promise<void> {
  for (let before: unknown = {}; before !== value(); ) {
    before = value();
    await hop();
    await hop();
  }
}
