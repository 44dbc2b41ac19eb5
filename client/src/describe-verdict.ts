/** Why a file is or is not treated as minutes, in words. */
import type { Verdict } from '../../server/src/minutes/detect';

export function describeVerdict({ minutes, reason, score }: Verdict): string {
  const because: Readonly<Record<Verdict['reason'], string>> = {
    marker: 'the file says so',
    include: 'it matches minutes.include',
    exclude: 'it matches minutes.exclude',
    score: `score ${score}`,
  };
  return `${minutes ? 'treated' : 'not treated'} as minutes (${because[reason]})`;
}
