/** From arguments to an exit code. */
import { version } from '../../../package.json';
import { nearest } from '../minutes/nearest';
import { COMMANDS } from './commands';
import { generalHelp, helpOf } from './help';
import { noteOn } from './note';
import { Problem } from './problem';
import type { ExitCode, Terminal } from './terminal';

/** @param args the arguments behind the name of the program */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const [name, ...rest] = args;
  switch (name) {
    case undefined:
      return refuse('no command is given', '', terminal);
    case '-h':
    case '--help':
    case 'help':
      return rest[0] === undefined
        ? say(generalHelp(COMMANDS), terminal)
        : carryOut(rest[0], ['--help'], terminal);
    case '-v':
    case '--version':
      return say(`${version}\n`, terminal);
    default:
      return name.startsWith('-')
        ? refuse(`the command comes first, before ${name}`, '', terminal)
        : carryOut(name, rest, terminal);
  }
}

function carryOut(name: string, args: readonly string[], terminal: Terminal): ExitCode {
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) return refuse(noCommand(name), '', terminal);
  const action = command.read(args);
  if (action === 'help') return say(helpOf(command), terminal);
  return typeof action === 'string' ? refuse(action, ` ${name}`, terminal) : perform(action, terminal);
}

function perform(action: (terminal: Terminal) => ExitCode, terminal: Terminal): ExitCode {
  try {
    return action(terminal);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    noteOn(terminal)(error.message);
    return 2;
  }
}

function noCommand(name: string): string {
  const near = nearest(
    name,
    COMMANDS.map((known) => known.name),
  );
  return `there is no command “${name}”${near === undefined ? '' : `, but “${near}”`}`;
}

function say(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}

/** @param of the command whose help tells more, with a space before it */
function refuse(problem: string, of: string, terminal: Terminal): ExitCode {
  noteOn(terminal)(`${problem}; “minutes${of} --help” shows what there is`);
  return 2;
}
