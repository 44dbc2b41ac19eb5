/** What a command of the command line is: its grammar, its help, and what it does. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ExitCode, Terminal } from './terminal';

export interface Command {
  readonly name: string;
  /** One line, for the list of all commands; begins with a verb, without a full stop. */
  readonly summary: string;
  /** What `minutes NAME --help` prints below the summary: the usage, the options, the exit codes. */
  readonly help: string;
  /**
   * What is asked for, or what is wrong with it: one clause without a full stop.
   * @param args those behind the name of the command
   */
  readonly read: (args: readonly string[]) => Action | string;
}

/** What is to be done, unless a `Problem` is thrown; `help` wants the help of the command. */
export type Action = 'help' | ((terminal: Terminal) => ExitCode);

/** As `parseArgs` of Node takes them. */
type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** A command as its folder describes it. */
interface Definition<Options extends OptionTypes> extends Omit<Command, 'read'> {
  /** Those that it knows, besides those that all do. */
  readonly options: Options;
  /**
   * @param names the arguments that are no options
   * @returns what it does, or what is wrong with the arguments: one clause without a full stop
   */
  readonly read: (
    names: readonly string[],
    values: Values<Options>,
  ) => ((terminal: Terminal) => ExitCode) | string;
}

/** The options of all commands. */
const COMMON = {
  'no-cache': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Values<Options extends OptionTypes> = {
  readonly [Name in keyof (Options & typeof COMMON)]?: ValueOf<(Options & typeof COMMON)[Name]> | undefined;
};

type ValueOf<Option> = Option extends { multiple: true } ? readonly Single<Option>[] : Single<Option>;

type Single<Option> = Option extends { type: 'boolean' } ? boolean : string;

export function command<const Options extends OptionTypes>({
  options,
  read,
  ...about
}: Definition<Options>): Command {
  return {
    ...about,
    read(args) {
      try {
        const all = { ...COMMON, ...options };
        const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: all });
        // What Node promises of these values, TypeScript cannot follow through a type parameter.
        const given = values as Values<Options> & Values<typeof COMMON>;
        return given.help === true ? 'help' : (emptyOne(positionals, values) ?? read(positionals, given));
      } catch (error) {
        return firstSentence(error);
      }
    },
  };
}

/**
 * Variables that are not set give empty arguments, and nobody wants them: the empty path is the working directory.
 * @returns what is wrong; undefined where none is empty
 */
function emptyOne(names: readonly string[], values: Readonly<Record<string, unknown>>): string | undefined {
  const option = Object.keys(values).find((name) => values[name] === '');
  if (option !== undefined) return `--${option} has an empty value; say what it is, or leave it out`;
  return names.includes('') ? 'an argument is empty; say what it is, or leave it out' : undefined;
}

/** Node's messages go on with advice about its own conventions. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const sentence = message.split(/\.\s|\n/)[0] ?? message;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
