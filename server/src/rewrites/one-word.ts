/** Where a name has room for one word only: `@ada`, `<ada>`. */
import type { Meeting, Name } from '../minutes/meeting';

export function isOneWord({ source: { text } }: Meeting, { span }: Name): boolean {
  return /@$|<[+~%]?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}
