/** Several names in one sentence. */
import { t } from './words';

/** `Ada, Charles or Mary`; of none the empty text. */
export function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('{0} or {1}', names.slice(0, -1).join(', '), last);
}

/** `Ada, Charles and Mary`; of none the empty text. */
export function allOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('{0} and {1}', names.slice(0, -1).join(', '), last);
}
