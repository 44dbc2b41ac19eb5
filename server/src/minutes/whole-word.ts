/** Whether a name stands in a text as a word of its own. */
import type { Span } from '../markdown/span';

/** Whether no word goes on before or behind a span. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{M}\p{N}_-]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(end));
}
