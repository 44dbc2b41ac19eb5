/** `minutes check`: the rules over files. */
import { resolve } from 'node:path';
import { readFromDisk } from '../../host/disk.node';
import { FolderArchives } from '../../host/folder-archives.node';
import { Projects } from '../../host/projects';
import { printable } from '../../service/printable';
import { pathInRepository } from '../files/path-in-repository';
import { putTextFile } from '../files/put-text-file';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import { rulePage } from '../files/rule-page';
import { slashed } from '../files/slashed';
import { UnwritableFile } from '../files/write-text-file';
import { GitProblem } from '../git/git';
import type { ExitCode, Terminal } from '../terminal';
import { type CheckedFiles, checkFiles } from './check-files';
import type { Circumstances } from './formats/circumstances';
import { isEarlierOutput } from './formats/earlier-output';
import { type Format, format } from './formats/format';
import { summary } from './formats/summary';
import { counting, isTooMuch, type Limits } from './limits';
import { excess, mistakesIn, reasonsOfSilence } from './remarks';
import { onlyChanged } from './select/only-changed';
import { selectFiles } from './select/select-files';

export interface CheckOptions {
  /** Files, folders and globs, as they were given. */
  readonly patterns: readonly string[];
  /** What the change is compared with that the files have to belong to; without it all count. */
  readonly changed: string | undefined;
  /** Undefined where nobody has asked for one: it is text then, and more where a service reads it. */
  readonly format: Format | undefined;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
  readonly limits: Limits;
  /** Whether to tell only what makes the check fail. */
  readonly quiet: boolean;
  /** A file for what is found; without it, or with `-`, the standard output. */
  readonly output: string | undefined;
  /** The file with the configuration, in place of those that are found. */
  readonly config: string | undefined;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** Checks each file once, in the order of their names, and tells. */
export function check(options: CheckOptions, terminal: Terminal): ExitCode {
  const note = (message: string): void => terminal.err(`minutes: ${printable(message)}\n`);
  try {
    return checkAll(options, terminal, note);
  } catch (error) {
    if (!(error instanceof UnreadableFile) && !(error instanceof GitProblem)) throw error;
    note(error instanceof GitProblem ? `--changed: ${error.message}` : error.message);
    return 2;
  }
}

/** @throws {UnreadableFile | GitProblem} where nothing can be checked */
function checkAll(options: CheckOptions, terminal: Terminal, note: (message: string) => void): ExitCode {
  const { patterns, changed, fix, cache, limits, quiet } = options;
  const { cwd } = terminal;
  const config = configPath(options, cwd);
  const all = selectFiles(patterns, cwd);
  const selection = changed === undefined ? all : onlyChanged(all, changed, cwd);
  for (const problem of selection.problems) note(problem);
  const projects = new Projects(readFromDisk, config);
  const archives = new FolderArchives(cache ? terminal.cache : undefined, note, config);
  const { checked, failed } = checkFiles(selection.files, fix, { cwd, projects, archives }, note);
  if (!quiet) for (const reason of reasonsOfSilence(checked)) note(reason);
  const problems = [
    ...tell({ checked: quiet ? counting(checked, limits) : checked, failed }, options, terminal),
    ...mistakesIn(projects, cwd),
  ];
  for (const remark of [...problems, ...excess(checked, limits)]) note(remark);
  if (selection.problems.length + failed + problems.length > 0) return 2;
  return isTooMuch(checked, limits) ? 1 : 0;
}

/**
 * @returns absolute, with forward slashes; undefined where none is named
 * @throws {UnreadableFile} with the name of the file: nothing should be checked by no configuration in its place
 */
function configPath({ config }: CheckOptions, cwd: string): string | undefined {
  if (config === undefined) return undefined;
  try {
    readTextFile(config, cwd);
    return slashed(resolve(cwd, config));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${config}: ${error.message}`, { cause: error });
  }
}

/** @returns why it cannot be told */
function tell(
  { checked, failed }: CheckedFiles,
  options: CheckOptions,
  terminal: Terminal,
): readonly string[] {
  const { format: as, output, quiet } = options;
  const circumstances = circumstancesOf(options, terminal, failed);
  const text = format(as ?? 'text', checked, circumstances);
  const annotations = annotates(options, terminal) ? format('github', checked, circumstances) : '';
  if (output === undefined || output === '-') {
    terminal.out(text + annotations);
    return [];
  }
  terminal.out(annotations);
  try {
    putTextFile(output, terminal.cwd, { text, isEarlier: isEarlierOutput, refusal: REFUSAL });
    if (!quiet) terminal.out(`${printable(output)}: ${summary(checked, failed)}\n`);
    return [];
  } catch (error) {
    if (!(error instanceof UnwritableFile)) throw error;
    return [error.message];
  }
}

/** On GitHub the findings stand beside the lines, unless the standard output is to have another form. */
function annotates({ format: as, output }: CheckOptions, { service }: Terminal): boolean {
  const isToFile = output !== undefined && output !== '-';
  return service === 'github' && (isToFile ? as !== 'github' : as === undefined);
}

function circumstancesOf(
  { quiet, limits }: CheckOptions,
  { cwd, rulePages, service }: Terminal,
  failed: number,
): Circumstances {
  const pageOf = (rule: string): string | undefined => rulePage(rulePages, rule);
  return { quiet, limits, failed, service, pathOf: pathInRepository(cwd), pageOf };
}

const REFUSAL = 'is there already and no output of a check, and is left as it is; give another --output';
