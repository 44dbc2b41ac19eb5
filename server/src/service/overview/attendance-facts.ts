/** Who was there, in a few words. None of them is of the text: an editor may take what it shows for more than text. */
import { t } from '../../words/words';
import type { Attendance, QuorumReached } from './attendance';

/** Nothing where nobody is listed, and nobody speaks. */
export function attendanceFacts({
  present,
  absent,
  unlisted,
}: Pick<Attendance, 'present' | 'absent' | 'unlisted'>): readonly string[] {
  const nobody = present.length + absent.length + unlisted.length === 0;
  return [
    ...(nobody ? [] : [t('{0} present', present.length)]),
    ...(absent.length === 0 ? [] : [t('{0} absent', absent.length)]),
    ...(unlisted.length === 0 ? [] : [t('{0} in no list', unlisted.length)]),
  ];
}

export function quorumFact({ isMet, voters, needed }: QuorumReached): string {
  return isMet
    ? t('Quorum met: {0} of the {1} needed', voters, needed)
    : t('Quorum not met: {0} of the {1} needed', voters, needed);
}
