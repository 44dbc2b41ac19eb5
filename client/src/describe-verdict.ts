/** Why a file is or is not treated as minutes, in words. */
import type { Verdict } from '../../server/src/minutes/detect';

export function describeVerdict({ minutes, reason, score }: Verdict): string {
  const because: Readonly<Record<Verdict['reason'], string>> = {
    marker: 'the file says so',
    include: 'it matches minutes.include',
    exclude: 'it matches minutes.exclude',
    score: `score ${score}`,
  };
  // What the configuration of a project says of the file, the server reads and tells.
  if (!minutes && reason === 'score') return `does not look like minutes (${because[reason]})`;
  return `${minutes ? 'treated' : 'not treated'} as minutes (${because[reason]})`;
}
