/** The command line's grammar. */
import { parseArgs } from 'node:util';
import type { CheckOptions } from './check';
import { FORMATS } from './format';

export type Invocation =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly options: CheckOptions };

/** What is asked for, or what is wrong with it: one clause without a full stop. */
export function readArguments(args: readonly string[]): Invocation | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return firstSentence(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return 'no command is given';
  if (command !== 'check') return `there is no command “${command}”`;
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) return `there is no format “${values.format}”, only ${FORMATS.join(' and ')}`;
  if (files.length === 0) return 'check needs at least one file';
  return { command, files, options: { format, fix: values.fix, cache: !values['no-cache'] } };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

/** Node's messages go on with advice about its own conventions. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const sentence = message.split(/\.\s|\n/)[0] ?? message;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
