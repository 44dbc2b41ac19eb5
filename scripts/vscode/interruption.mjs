/** Notices that the person, or the process that started this one, wants it to end. */

const parentCheckInMilliseconds = 500;

/**
 * Resolves at Ctrl+C, at a signal, and when the parent process is gone.
 *
 * @returns {Promise<void>}
 */
export function untilInterrupted() {
  return new Promise((resolve) => {
    const end = () => {
      if (process.stdin.isTTY) process.stdin.setRawMode(false).pause();
      clearInterval(watch);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    if (process.stdin.isTTY) onCtrlC(end);

    // npm passes a signal on to its shell only, which dies of it without a word; there is no event for that.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && end(), parentCheckInMilliseconds);
  });
}

/**
 * Reads Ctrl+C as a key. As a signal it would also reach the shell that npm started this with, and npm would then
 * report a failure, however cleanly this process ends.
 *
 * @param {() => void} end
 */
function onCtrlC(end) {
  process.stdin.setRawMode(true).on('data', (keys) => {
    if (String(keys).includes('\u0003')) end();
  });
}
