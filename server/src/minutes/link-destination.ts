/** Where the destination of a link is written. */
import type { Link } from '../markdown/inline';
import type { Span } from '../markdown/span';

/** @returns undefined where it stands elsewhere (`[text][name]`), or not alone (`[text](href "title")`) */
export function destinationOf(text: string, { form, span, text: shown }: Link): Span | undefined {
  if (form !== 'inline') return shown;
  const behind = text.slice(shown.end, span.end);
  if (!behind.startsWith('](') || !behind.endsWith(')')) return undefined;
  const inner = behind.slice(2, -1);
  const isBracketed = inner.startsWith('<') && inner.endsWith('>');
  const start = shown.end + 2 + (isBracketed ? 1 : 0);
  const end = span.end - 1 - (isBracketed ? 1 : 0);
  return start < end && (isBracketed || !/\s/u.test(inner)) ? { start, end } : undefined;
}
