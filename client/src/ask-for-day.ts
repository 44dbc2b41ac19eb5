/** Asks for the day of a meeting. */
import { type InputBoxValidationMessage, InputBoxValidationSeverity, l10n, window } from 'vscode';
import { isDay } from '../../server/src/minutes/calendar';
import type { ProposedDay } from '../../server/src/protocol';

/** @returns `YYYY-MM-DD`; undefined where nobody wants to say it after all */
export async function askForDay({ day, days }: ProposedDay): Promise<string | undefined> {
  const last = days.at(-1);
  const answer = await window.showInputBox({
    title: l10n.t('New Meeting Minutes'),
    prompt:
      last === undefined
        ? l10n.t('Day of the meeting')
        : l10n.t('Day of the meeting; the last minutes are of {0}', last),
    value: day,
    valueSelection: [day.length - 2, day.length],
    placeHolder: l10n.t('YYYY-MM-DD'),
    validateInput: (value) => validate(value.trim(), days),
  });
  return answer?.trim();
}

/** While somebody types: what is no day cannot be taken, and what is there already is told. */
function validate(value: string, days: readonly string[]): InputBoxValidationMessage | string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(value))
    return l10n.t('Write the day as year, month and day, such as 2026-04-08.');
  if (!isDay(value)) return l10n.t('There is no {0}.', value);
  if (!days.includes(value)) return undefined;
  return {
    message: l10n.t('There are minutes of {0} already.', value),
    severity: InputBoxValidationSeverity.Warning,
  };
}

/** Where the user is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
