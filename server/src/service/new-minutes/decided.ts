/** Whether a meeting has decided something. */
import type { MinutesRecord } from '../../archive/record';
import { contentWords, sharedWords } from '../../minutes/content-words';
import { rfcTarget } from '../../minutes/rfc-target';

/** By a link, or by words in common. */
export function isDecided(
  { decisions }: Pick<MinutesRecord, 'decisions'>,
  links: readonly string[],
  title: string,
): boolean {
  const wanted = contentWords(title);
  return decisions.some(
    (decision) =>
      decision.links?.some((own) => links.some((link) => isSameTarget(own, link))) === true ||
      sharedWords(contentWords(`${decision.topic ?? ''} ${decision.text}`), wanted) >= ENOUGH,
  );
}

/** So many words in common are about the same. */
export const ENOUGH = 2;

/** Whether two links lead to one RFC. */
export function isSameTarget(a: string, b: string): boolean {
  return rfcTarget(a).id === rfcTarget(b).id;
}
