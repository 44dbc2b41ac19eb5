#!/usr/bin/env node
/** The command line as a Node process. */
import { nodeTerminal } from './node-terminal';
import { run } from './run';

// Set and not called, so that output which is still on its way arrives.
process.exitCode = run(process.argv.slice(2), nodeTerminal());
