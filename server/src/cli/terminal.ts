/** What a command needs from the process that it runs in. */

export interface Terminal {
  /** The working directory; an absolute path. */
  readonly cwd: string;
  /** Path of the folder for what can be found out again; nothing is kept without one. */
  readonly cache?: string | undefined;
  /** Which day it is there, `YYYY-MM-DD`; without it the clock says. */
  readonly today?: string;
  /** Path of the folder with the pages of the rules; they are not shown without one. */
  readonly rulePages?: string;
  /** The service that reads what is written, and takes some lines for commands to it. */
  readonly service?: 'github' | 'azure' | undefined;
  /** Where somebody reads what is written; absent where a program or a file does. */
  readonly screen?: Screen | undefined;
  /** All of the standard input, up to its end; nothing without it. */
  readonly input?: () => Uint8Array;
  /** Shows how far a long run is, in less than a line, until something is written; absent where nobody sees it. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Writes text as it is; lines end in `\n`. */
  readonly out: (text: string) => void;
  /** The same on the standard error. */
  readonly err: (text: string) => void;
}

export interface Screen {
  /** How many characters of usual width are in a line. */
  readonly columns: number;
  /** Whether it has colours, and the user wants them. */
  readonly hasColours: boolean;
}

/**
 * 0: all is well, or it was made; 1: something was found that makes a check fail; 2: it could not be done, or there is a
 * mistake in the configuration of the project.
 */
export type ExitCode = 0 | 1 | 2;
