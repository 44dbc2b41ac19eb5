/** `minutes roster check`: the lists of people, and whether everybody who speaks is in them. */
import type { MinutesRecord } from '../../archive/record';
import { knowledgeIn } from '../../config/config';
import { readFromDisk } from '../../host/disk.node';
import { pathOfUri } from '../../host/paths';
import { Projects } from '../../host/projects';
import { counted } from '../../service/counted';
import type { RosterFinding } from '../../service/roster/roster-finding';
import { findingsIn } from '../../service/roster/roster-findings';
import { withoutCommands } from '../../service/without-commands';
import { archivesFor } from '../archives';
import { namedFrom } from '../files/named-from';
import { readTextFile, UnreadableFile } from '../files/read-text-file';
import { minutesIn, rootAround } from '../files/root-around';
import { slashed } from '../files/slashed';
import { mistakesIn } from '../mistakes';
import { noteOn } from '../note';
import { Problem } from '../problem';
import type { ExitCode, Terminal } from '../terminal';
import { formatFindings, type RosterFormat } from './format';
import { configuredRosters, namedRosters } from './rosters';

export interface RosterOptions {
  /** Without any, those of the configuration. */
  readonly files: readonly string[];
  readonly format: RosterFormat;
  /** Whether those are told who came to none of the meetings. */
  readonly unused: boolean;
  /** Whether what the minutes say is kept from one time to the next. */
  readonly cache: boolean;
}

/** @throws {Problem} where there is nothing to check */
export function checkRoster(options: RosterOptions, terminal: Terminal): ExitCode {
  const projects = new Projects(readFromDisk);
  const { findings, scope } = check(options, projects, terminal);
  const hasColours = terminal.screen?.hasColours === true;
  const text = formatFindings(options.format, findings, { scope, hasColours });
  const isRead = options.format === 'text' && terminal.service !== undefined;
  terminal.out(isRead ? withoutCommands(text) : text);
  // What is wrong in a roster is a finding, where it is one of those that are checked.
  const configurations = [...projects.files()].filter(([, { isRoster }]) => isRoster !== true);
  const mistakes = mistakesIn(configurations, terminal.cwd);
  for (const mistake of mistakes) noteOn(terminal)(mistake);
  if (mistakes.length > 0) return 2;
  return findings.some(({ severity }) => severity === 'error' || severity === 'warning') ? 1 : 0;
}

interface Checked {
  readonly findings: readonly RosterFinding[];
  /** What was looked at, for people: `12 people, 3 minutes`. */
  readonly scope: string;
}

/** @throws {Problem} */
function check({ files, unused, cache }: RosterOptions, projects: Projects, terminal: Terminal): Checked {
  const { cwd } = terminal;
  const here = slashed(cwd);
  const { config } = projects.of(minutesIn(here));
  const rosters = files.length > 0 ? namedRosters(files, cwd) : configuredRosters(projects, cwd);
  const base = knowledgeIn({
    ...config,
    people: [...config.people, ...rosters.flatMap(({ people }) => people)],
  });
  if (rosters.length === 0 && base.people.length === 0)
    throw new Problem(
      'there is no roster; name one, as in minutes roster check delegates.txt, or in the configuration of the project',
    );
  const archive = archivesFor(terminal, { cache }).of(rootAround(here, { projects, cwd }));
  const people = base.people.length === 1 ? '1 person' : `${base.people.length} people`;
  return {
    findings: findingsIn(rosters, {
      ...{ archive, base, unused },
      read: (record) => textOf(pathIn(record)),
      nameOf: (record) => namedFrom(cwd, pathIn(record)),
    }),
    scope: `${people}, ${counted(archive.meetings.length, 'meeting')}`,
  };
}

function pathIn({ uri }: MinutesRecord): string {
  return pathOfUri(uri) ?? uri;
}

/** Undefined where the file is not there any more, or nobody may read it. */
function textOf(path: string): string | undefined {
  try {
    return readTextFile(path, '');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}
