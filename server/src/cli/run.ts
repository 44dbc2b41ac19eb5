/** From arguments to an exit code. */
import { version } from '../../../package.json';
import { type Invocation, readArguments } from './arguments';
import { check } from './check';
import { HELP } from './help';
import { makeNew } from './new';
import { report } from './report';
import type { ExitCode, Terminal } from './terminal';

/** @param args the arguments behind the name of the program */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const invocation = readArguments(args);
  return typeof invocation === 'string' ? refuse(invocation, terminal) : carryOut(invocation, terminal);
}

function refuse(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`minutes: ${problem}; “minutes --help” shows what there is\n`);
  return 2;
}

function carryOut(invocation: Invocation, terminal: Terminal): ExitCode {
  switch (invocation.command) {
    case 'help':
      terminal.out(HELP);
      return 0;
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'check':
      return check(invocation.files, invocation.options, terminal);
    case 'new':
      return makeNew(invocation.options, terminal);
    case 'report':
      return report(invocation.options, terminal);
  }
}
