/** What `minutes check` is asked to do, from its arguments. */
import { SEVERITIES } from '../../rules/rule';
import type { Values } from '../command';
import type { CheckOptions } from './check';
import { FORMATS } from './formats/format';
import type { Limits } from './limits';

export const OPTIONS = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean' },
  changed: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
} as const;

type Given = Values<typeof OPTIONS>;

/** @returns what is asked for, or what is wrong with it: one clause without a full stop */
export function readCheckOptions(patterns: readonly string[], values: Given): CheckOptions | string {
  const { format: wanted, fix = false, quiet = false, 'no-cache': noCache = false } = values;
  const format = FORMATS.find((known) => known === wanted);
  if (wanted !== undefined && format === undefined)
    return `there is no format “${wanted}”, only ${listed(FORMATS)}`;
  const limits = readLimits(values);
  if (typeof limits === 'string') return limits;
  const { changed, output, config } = values;
  // What begins with a dash would be an option of Git.
  if (changed?.startsWith('-') === true) return `“${changed}” is no commit; write --changed origin/main`;
  if (patterns.includes('-'))
    return '“-” is no file; write --stdin to check what comes in on the standard input, or ./- for a file of that name';
  const stdin = readStdin(patterns, values);
  if (typeof stdin === 'string') return stdin;
  return { patterns, changed, stdin, format, fix, quiet, limits, output, config, cache: !noCache };
}

/** @returns undefined where files are checked */
function readStdin(
  [pattern]: readonly string[],
  { stdin = false, 'stdin-filename': filename, changed }: Given,
): CheckOptions['stdin'] | string {
  if (!stdin && filename === undefined) return undefined;
  if (pattern !== undefined)
    return `--stdin takes no “${pattern}” as well; --stdin-filename says what the text is`;
  if (changed !== undefined) return '--changed is about files, and not about --stdin';
  return { filename };
}

function readLimits({ 'fail-on': wanted = 'warning', 'max-warnings': most = '0' }: Given): Limits | string {
  const failOn = SEVERITIES.find((known) => known === wanted);
  if (failOn === undefined) return `there is no severity “${wanted}”, only ${listed(SEVERITIES)}`;
  if (!/^(?:-1|\d{1,9})$/.test(most))
    return `“${most}” is no number of warnings; write --max-warnings 10, or -1 for as many as there are`;
  return { failOn, maxWarnings: Number(most) };
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isNegative(arg: string | undefined): boolean {
  return arg !== undefined && /^-\d+$/.test(arg);
}

/** Node takes what begins with a dash for an option, and wants `--max-warnings=-1`. */
export function withNegativeNumbers(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.flatMap((arg, index) => {
    const isOption = end < 0 || index < end;
    if (!isOption) return [arg];
    if (arg === '--max-warnings' && isNegative(args[index + 1])) return [`${arg}=${args[index + 1]}`];
    return isNegative(arg) && args[index - 1] === '--max-warnings' ? [] : [arg];
  });
}
