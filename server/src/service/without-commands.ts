/**
 * Services for CI take lines of the output of a program for commands, wherever they come from: minutes that somebody sends
 * in a pull request must not give any. Sources: ActionCommand.cs of actions/runner, and
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands
 */

/** The first sign of `##[error]` and `##vso[task…]`, which count anywhere in a line. */
export const COMMAND_SIGN = /#(?=#[\w.-]*\[)/g;

/** The first sign of `::error::`, which counts at the start of a line. */
const COMMAND_START = /^(?<blank>[^\S\n\r\u2028\u2029]*):(?=:)/gmu;

/** Lines in which no command is left: its first sign becomes its number, as in `printable`. */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND_SIGN, '\\u{23}').replace(COMMAND_START, '$<blank>\\u{3a}');
}
