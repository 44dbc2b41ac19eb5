/**
 * What the language status says. None of it is of a file, its name or a name in it: VS Code takes `$(…)` in these texts for
 * icons and `[…](command:…)` for links.
 */
import { l10n } from 'vscode';
import type { DocumentStatus, IndexingParams } from '../../../server/src/views-protocol';

export type Treatment = Pick<DocumentStatus, 'minutes' | 'reason' | 'score'>;

/** Where the user has switched everything off. */
export const OFF: Treatment = { minutes: false, reason: 'off', score: 0 };

export function treatmentText({ minutes }: Treatment): string {
  return minutes ? l10n.t('Treated as minutes') : l10n.t('Not treated as minutes');
}

/** The same in the log. */
export function treatmentLine(treatment: Treatment): string {
  return `${treatmentText(treatment)}. ${treatmentReason(treatment)}.`;
}

export function treatmentReason({ minutes, reason, score }: Treatment): string {
  switch (reason) {
    case 'marker':
      return l10n.t('The file says so itself');
    case 'include':
      return l10n.t('It matches minutes.include');
    case 'exclude':
      return l10n.t('It matches minutes.exclude');
    case 'project':
      return l10n.t('The configuration of the project says so');
    case 'off':
      return l10n.t('minutes.enable is off');
    case 'score':
      return minutes
        ? l10n.t('It looks like minutes: {0} of 11 points', score)
        : l10n.t('It does not look like minutes: {0} of 11 points', score);
  }
}

export function indexingText({ progress }: IndexingParams): string {
  if (progress === undefined) return l10n.t('The other minutes are known');
  return l10n.t('The other minutes are being read');
}

export function indexingDetail({ progress, known }: IndexingParams): string {
  if (progress === undefined) return known;
  return progress.of === 0 ? '' : l10n.t('{0} of {1} files', progress.done, progress.of);
}
