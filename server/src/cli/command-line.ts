/** Runs the command that the arguments of this process say. */
import { dirname, join } from 'node:path';
import { nodeTerminal } from './node-terminal';
import { run } from './run';

// Set and not called, so that output which is still on its way arrives.
process.exitCode = run(
  process.argv.slice(2),
  // The build puts the pages of the rules beside the bundle.
  nodeTerminal(join(dirname(__filename), 'rules')),
);
