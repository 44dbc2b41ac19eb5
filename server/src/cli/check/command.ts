/** The grammar of `minutes check`. */
import { type Command, command } from '../command';
import { check } from './check';
import { CHECK_HELP } from './help';
import { OPTIONS, readCheckOptions, withNegativeNumbers } from './read-options';

const GRAMMAR = command({
  name: 'check',
  summary: 'Checks minutes, and mends what is safe to mend',
  help: CHECK_HELP,
  options: OPTIONS,
  read(patterns, values) {
    const options = readCheckOptions(patterns, values);
    return typeof options === 'string' ? options : (terminal) => check(options, terminal);
  },
});

export const CHECK: Command = { ...GRAMMAR, read: (args) => GRAMMAR.read(withNegativeNumbers(args)) };
