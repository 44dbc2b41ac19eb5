/** All commands, in the order in which help lists them. */
import { CHECK } from './check/command';
import type { Command } from './command';
import { EXPLAIN } from './explain/command';
import { NEW } from './new/command';
import { REPORT } from './report/command';
import { ROSTER } from './roster/command';

export const COMMANDS: readonly Command[] = [CHECK, EXPLAIN, NEW, REPORT, ROSTER];
