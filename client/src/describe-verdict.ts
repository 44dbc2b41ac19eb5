/** Why a file is or is not treated as minutes, in words. */
import { l10n } from 'vscode';
import type { Verdict } from '../../server/src/minutes/detect';

export function describeVerdict({ minutes, reason, score }: Verdict): string {
  const because: Readonly<Record<Verdict['reason'], string>> = {
    marker: l10n.t('the file says so'),
    include: l10n.t('it matches minutes.include'),
    exclude: l10n.t('it matches minutes.exclude'),
    project: l10n.t('the configuration of the project says so'),
    score: l10n.t('score {0}', score),
  };
  if (minutes) return l10n.t('treated as minutes ({0})', because[reason]);
  return reason === 'score'
    ? l10n.t('does not look like minutes ({0})', because[reason])
    : l10n.t('not treated as minutes ({0})', because[reason]);
}
