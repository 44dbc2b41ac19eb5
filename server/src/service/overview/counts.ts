/** How many there are of something, in words. */
import { t } from '../../words/words';

export function statementsFact(count: number): string {
  return count === 1 ? t('1 statement') : t('{0} statements', count);
}

export function speakersFact(count: number): string {
  return count === 1 ? t('1 speaker') : t('{0} speakers', count);
}
