/** By what two runs of a check know a finding again. */
import { textOf } from '../markdown/span';
import { fold } from '../minutes/fold';
import type { ToldFinding } from './diagnose';
import { toldApart } from './told-apart';

/**
 * The rule and what the finding is about: lines that come and go, and sections that move, make no difference. What is
 * told of one thing twice is numbered: whichever of them is mended, the others keep their identities but for the last.
 * @param findings those of one file, in the order of its text
 * @returns one of each finding, all different; two lines where it is numbered
 */
export function identities(findings: readonly ToldFinding[], text: string): readonly string[] {
  const each = findings.map(({ rule, about, span }) => `${rule} ${fold(about ?? textOf(text, span))}`);
  return toldApart(each, (identity, number) => `${identity}\n${number}`);
}
