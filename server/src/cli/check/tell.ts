/** Prints what was found, or writes it to a file. */
import { printable } from '../../service/printable';
import { isToFile } from '../files/is-to-file';
import { pathInRepository } from '../files/path-in-repository';
import { putTextFile } from '../files/put-text-file';
import { rulePage } from '../files/rule-page';
import { Problem } from '../problem';
import type { Terminal } from '../terminal';
import type { CheckedFiles } from './check-files';
import type { Circumstances } from './formats/circumstances';
import { isEarlierOutput } from './formats/earlier-output';
import { type Format, format } from './formats/format';
import { summary } from './formats/summary';
import type { Limits } from './limits';

export interface TellOptions {
  /** Undefined where nobody has asked for one: it is text then, and more where a service reads it. */
  readonly format: Format | undefined;
  readonly limits: Limits;
  /** Whether to tell only what makes the check fail. */
  readonly quiet: boolean;
  /** A file for what is found; without it, or with `-`, it is printed. */
  readonly output: string | undefined;
}

/** @returns why it cannot be told */
export function tell(
  { checked, failed }: CheckedFiles,
  options: TellOptions,
  terminal: Terminal,
): readonly string[] {
  const { format: as, output, quiet } = options;
  const circumstances = circumstancesOf(options, terminal, failed);
  const text = format(as ?? 'text', checked, circumstances);
  const annotations = annotates(options, terminal) ? format('github', checked, circumstances) : '';
  if (!isToFile(output)) {
    terminal.out(text + annotations);
    return [];
  }
  terminal.out(annotations);
  try {
    putTextFile(output, terminal.cwd, { text, isEarlier: isEarlierOutput, refusal: REFUSAL });
    if (!quiet) terminal.out(`${printable(output)}: ${summary(checked, failed)}\n`);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.message];
  }
}

/** On GitHub the findings stand beside the lines, unless the standard output is to have another form. */
function annotates({ format: as, output }: TellOptions, { service }: Terminal): boolean {
  return service === 'github' && (isToFile(output) ? as !== 'github' : as === undefined);
}

function circumstancesOf(
  { quiet, limits, output }: TellOptions,
  { cwd, rulePages, service, screen }: Terminal,
  failed: number,
): Circumstances {
  const pageOf = (rule: string): string | undefined => rulePage(rulePages, rule);
  const hasColours = screen?.hasColours === true && !isToFile(output);
  return { quiet, hasColours, limits, failed, service, pathOf: pathInRepository(cwd), pageOf };
}

const REFUSAL = 'is there already and no output of a check, and is left as it is; give another --output';
