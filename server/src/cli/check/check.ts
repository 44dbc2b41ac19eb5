/** `minutes check`: the rules over files. */
import { readFromDisk } from '../../host/disk.node';
import { FolderArchives } from '../../host/folder-archives.node';
import { Projects } from '../../host/projects';
import { printable } from '../../service/printable';
import type { ExitCode, Terminal } from '../terminal';
import { checkFiles } from './check-files';
import { type Format, format } from './formats/format';
import { counting, isTooMuch, type Limits } from './limits';
import { excess, mistakesIn, reasonsOfSilence } from './remarks';
import { selectFiles } from './select/select-files';

export interface CheckOptions {
  /** Files, folders and globs, as they were given. */
  readonly patterns: readonly string[];
  readonly format: Format;
  /** Whether what is safe to mend is mended on disk. */
  readonly fix: boolean;
  readonly limits: Limits;
  /** Whether to tell only what makes the check fail. */
  readonly quiet: boolean;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** Checks each file once, in the order of their names. */
export function check(options: CheckOptions, terminal: Terminal): ExitCode {
  const { patterns, fix, cache, limits, quiet } = options;
  const { cwd } = terminal;
  const note = (message: string): void => terminal.err(`minutes: ${printable(message)}\n`);
  const selection = selectFiles(patterns, cwd);
  for (const problem of selection.problems) note(problem);
  const projects = new Projects(readFromDisk);
  const archives = new FolderArchives(cache ? terminal.cache : undefined, note);
  const { checked, failed } = checkFiles(selection.files, fix, { cwd, projects, archives }, note);
  if (!quiet) for (const reason of reasonsOfSilence(checked)) note(reason);
  terminal.out(format(options.format, quiet ? counting(checked, limits) : checked, failed, { quiet }));
  const mistakes = mistakesIn(projects, cwd);
  for (const remark of [...mistakes, ...excess(checked, limits)]) note(remark);
  if (selection.problems.length + failed + mistakes.length > 0) return 2;
  return isTooMuch(checked, limits) ? 1 : 0;
}
