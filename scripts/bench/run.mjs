/** `npm run bench`: measures the language server beside one that does nothing, and prints a table of the figures. */
import { writeFileSync } from 'node:fs';
import { HELP } from './help.mjs';
import { machine } from './machine.mjs';
import { measureAll } from './measure-all.mjs';
import { readOptions, UsageError } from './options.mjs';
import { table } from './table.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await run(options);
} catch (error) {
  const message = error instanceof Error ? error.message : `${error}`;
  const usage = error instanceof UsageError;
  console.error(usage ? `${message}\nAll options: npm run bench -- --help` : message);
  process.exitCode = usage ? 2 : 1;
}

async function run(/** @type {import('./options.mjs').Options} */ options) {
  const { names, figures } = await measureAll(options, (progress) => console.error(progress));
  console.log(table(figures, names));
  const report = { date: new Date().toISOString(), machine: machine(), edits: options.edits, figures };
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}
