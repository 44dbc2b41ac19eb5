/**
 * Runs `server-main.js` (the first argument, the rest is for it) and ends with the process that started it:
 * that one holds the other end of the standard input, however it comes to its end.
 */
import { pathToFileURL } from 'node:url';

process.stdin
  .on('end', () => process.exit(0))
  .on('error', () => process.exit(0))
  .resume();

const [main] = process.argv.splice(2, 1);
if (main === undefined) throw new Error('The path of server-main.js is missing.');
await import(pathToFileURL(main).href);
