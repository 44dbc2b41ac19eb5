/** Whether an abbreviation is somebody's: `(TSC)` may be a role, and `(IBM)` a company. */
import { foldNear } from './fold';

/** Whether the letters of an abbreviation stand in a name, in order, from its first letter on; case and diacritics aside. */
export function isDrawnFrom(abbreviation: string, name: string): boolean {
  const letters = foldNear(abbreviation);
  const whole = foldNear(name);
  let from = 0;
  for (const letter of letters) {
    from = whole.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return whole.startsWith(letters.charAt(0));
}
