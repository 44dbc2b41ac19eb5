/** `minutes check`: the rules over files. */
import { resolve } from 'node:path';
import { readFromDisk } from '../../host/disk.node';
import { KeptMeetings } from '../../host/kept-meetings';
import { canonicalUri, uriOfPath } from '../../host/paths';
import { Projects } from '../../host/projects';
import { archivesFor } from '../archives';
import { readTextFile } from '../files/read-text-file';
import { slashed } from '../files/slashed';
import { mistakesIn } from '../mistakes';
import { naming } from '../naming';
import { noteOn } from '../note';
import type { ExitCode, Terminal } from '../terminal';
import { checkFiles } from './check-files';
import { checkInput, type InputOptions } from './check-input';
import { failing, isTooMuch } from './limits';
import { excess, reasonsOfSilence } from './remarks';
import { onlyChanged } from './select/only-changed';
import { selectFiles } from './select/select-files';
import type { Selection } from './select/selection';
import { type TellOptions, tell } from './tell';

export interface CheckOptions extends TellOptions {
  /** Files, folders and globs, as they were given. */
  readonly patterns: readonly string[];
  /** What the change is compared with that the files have to belong to; without it all count. */
  readonly changed: string | undefined;
  /** Where the text comes in that is checked in place of files. */
  readonly stdin: Pick<InputOptions, 'filename'> | undefined;
  /** Whether what is safe to mend is mended. */
  readonly fix: boolean;
  /** The file with the configuration, in place of those that are found. */
  readonly config: string | undefined;
  /** Whether what the other minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/**
 * Checks each file once, in the order of their names, and tells.
 * @throws {Problem} where nothing can be checked
 */
export function check(options: CheckOptions, terminal: Terminal): ExitCode {
  const note = noteOn(terminal);
  const { stdin, fix, cache, limits, quiet } = options;
  const { cwd } = terminal;
  const config = configPath(options, cwd);
  const projects = new Projects(readFromDisk, config);
  const selection = selected(options, cwd);
  const meetings = new KeptMeetings(
    new Set(selection.files.map(({ path }) => canonicalUri(uriOfPath(path)))),
  );
  const archives = archivesFor(terminal, { cache, config, quiet, meetings });
  const run = { cwd, projects, archives, meetings, progress: terminal.progress };
  for (const problem of selection.problems) note(problem);
  const { checked, failed } =
    stdin === undefined
      ? checkFiles(selection.files, fix, run, note)
      : checkInput({ ...stdin, fix }, run, terminal);
  if (!quiet) for (const reason of reasonsOfSilence(checked)) note(reason);
  const shown = { checked: quiet ? failing(checked, limits) : checked, failed };
  const told = stdin !== undefined && fix ? besideText(terminal) : terminal;
  const problems = [
    ...tell(shown, { ...options, quiet: quiet || isEmpty(selection) }, told),
    ...mistakesIn(projects.files(), cwd),
  ];
  for (const remark of [...problems, ...excess(checked, limits)]) note(remark);
  if (selection.problems.length + failed + problems.length > 0) return 2;
  return isTooMuch(checked, limits) ? 1 : 0;
}

/** Whether nothing that was asked for is there: then there is nothing to sum up. */
function isEmpty({ files, problems }: Selection): boolean {
  return files.length === 0 && problems.length > 0;
}

/** Where the text itself is printed there is no room for what is found in it, and services take commands from nowhere else. */
function besideText(terminal: Terminal): Terminal {
  return { ...terminal, out: terminal.err, screen: undefined, service: undefined };
}

/** @throws {Problem} */
function selected({ patterns, changed, stdin }: CheckOptions, cwd: string): Selection {
  if (stdin !== undefined) return { files: [], problems: [] };
  const all = selectFiles(patterns, cwd);
  return changed === undefined ? all : naming('--changed', () => onlyChanged(all, changed, cwd));
}

/**
 * @returns absolute, with forward slashes; undefined where none is named
 * @throws {Problem} with the name of the file: nothing should be checked by no configuration in its place
 */
function configPath({ config }: CheckOptions, cwd: string): string | undefined {
  if (config === undefined) return undefined;
  naming(config, () => readTextFile(config, cwd));
  return slashed(resolve(cwd, config));
}
