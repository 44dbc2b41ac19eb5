/** The command line's grammar. */
import { parseArgs } from 'node:util';
import { isDay } from '../minutes/calendar';
import type { CheckOptions } from './check';
import { FORMATS } from './format';
import type { NewOptions } from './new';
import type { ReportOptions } from './report';
import { readReportOptions } from './report-arguments';

export type Invocation =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'new'; readonly options: NewOptions }
  | { readonly command: 'report'; readonly options: ReportOptions };

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
  if (!isCommand(command)) return `there is no command “${command}”`;
  const foreign = Object.keys(values).find((name) => !OPTIONS[command].includes(name));
  if (foreign !== undefined) return `${command} has no option --${foreign}`;
  return READERS[command](files, values);
}

type Command = Exclude<Invocation['command'], 'help' | 'version'>;

function isCommand(name: string): name is Command {
  return Object.hasOwn(OPTIONS, name);
}

/** Those that each command knows, besides those that all do. */
const OPTIONS: Readonly<Record<Command, readonly string[]>> = {
  check: ['format', 'fix', 'no-cache'],
  new: ['date', 'from', 'output', 'no-cache'],
  report: ['format', 'output', 'last', 'no-cache'],
};

const READERS: Readonly<Record<Command, (names: readonly string[], values: Values) => Invocation | string>> =
  { check: readCheck, new: readNew, report: readReport };

type Values = ReturnType<typeof parse>['values'];

function readCheck(files: readonly string[], values: Values): Invocation | string {
  const { format: wanted = 'text', fix = false } = values;
  const format = FORMATS.find((known) => known === wanted);
  if (format === undefined) return `there is no format “${wanted}”, only ${FORMATS.join(' and ')}`;
  if (files.length === 0) return 'check needs at least one file';
  return { command: 'check', files, options: { format, fix, cache: !values['no-cache'] } };
}

function readNew(files: readonly string[], values: Values): Invocation | string {
  const { date, from, output } = values;
  if (files.length > 0) return `new takes no files, but --from ${files[0]} says which minutes it begins with`;
  if (date !== undefined && !isDay(date)) return `there is no day “${date}”; write it as 2026-04-08`;
  return { command: 'new', options: { date, from, output, cache: !values['no-cache'] } };
}

function readReport(names: readonly string[], values: Values): Invocation | string {
  const options = readReportOptions(names, values);
  return typeof options === 'string' ? options : { command: 'report', options };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      fix: { type: 'boolean' },
      date: { type: 'string' },
      from: { type: 'string' },
      output: { type: 'string' },
      last: { type: 'string' },
      'no-cache': { type: 'boolean' },
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
