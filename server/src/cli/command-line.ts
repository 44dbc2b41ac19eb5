/** Runs the command that the arguments of this process say. */
import { dirname, join } from 'node:path';
import { guardedRun } from './guarded-run';
import { nodeTerminal } from './node-terminal';

// The build puts the pages of the rules beside the bundle.
const rulePages = join(dirname(__filename), 'rules');

// Set and not called, so that output which is still on its way arrives.
process.exitCode = guardedRun(process.argv.slice(2), () => nodeTerminal(rulePages), {
  err: (text) => process.stderr.write(text),
  debug: process.env['MINUTES_DEBUG'] !== undefined,
});
