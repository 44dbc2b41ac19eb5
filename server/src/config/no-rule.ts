/** Says that somebody has configured a rule that there is not. */
import { nearest } from '../minutes/nearest';
import { RULES } from '../rules/index';
import { t } from '../words/words';

/** @returns undefined where there is a rule of that name */
export function noRule(name: string): string | undefined {
  const ids = RULES.map(({ id }) => id);
  if (ids.includes(name)) return undefined;
  const near = nearest(name, ids);
  return near === undefined
    ? t('There is no rule "{0}": the README lists them', name)
    : t('There is no rule "{0}", but "{1}"', name, near);
}
