/** What formats say of a run besides its findings. */
import type { Terminal } from '../../terminal';
import type { Limits } from '../limits';
import type { TextLook } from './text-look';

export interface Circumstances extends TextLook {
  /** How many files could not be checked. */
  readonly failed: number;
  readonly limits: Limits;
  /** What reads the output. */
  readonly service: Terminal['service'];
  /** The path in its repository of a file as it is named: services know no other. */
  readonly pathOf: (file: string) => string;
  /** The page of a rule, in Markdown; undefined where there is none. */
  readonly pageOf: (rule: string) => string | undefined;
}
