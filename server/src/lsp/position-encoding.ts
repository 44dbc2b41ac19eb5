/** In which units a client counts the characters of a line. Source: LSP 3.17, Text Documents. */
import { PositionEncodingKind } from 'vscode-languageserver';
import type { Span } from '../markdown/span';

export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/**
 * UTF-16 wherever a client takes it: offsets are UTF-16 code units everywhere, and nothing has to be counted. Another one
 * only for a client that names no UTF-16.
 * @param offered `general.positionEncodings` of the client's capabilities, whatever it sent
 */
export function positionEncoding(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered) || offered.includes(PositionEncodingKind.UTF16)) return 'utf-16';
  return OTHERS.find((one) => offered.includes(one)) ?? 'utf-16';
}

const OTHERS = ['utf-8', 'utf-32'] as const;

/** How many units the characters of a span take. The first half of a surrogate pair at its end is no character. */
export function unitsIn(text: string, { start, end }: Span, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return end - start;
  let units = 0;
  for (let at = start; at < end; ) {
    const character = text.codePointAt(at) ?? 0;
    at += lengthOf(character);
    if (at <= end) units += widthOf(character, encoding);
  }
  return units;
}

/**
 * The offset behind so many units of a span, in UTF-16 code units: the end of the span where it has fewer, the
 * start of a character where they end within it.
 */
export function offsetBehind(
  text: string,
  { start, end }: Span,
  units: number,
  encoding: PositionEncoding,
): number {
  if (encoding === 'utf-16') return Math.min(start + Math.max(0, units), end);
  let rest = units;
  let at = start;
  while (at < end) {
    const character = text.codePointAt(at) ?? 0;
    rest -= widthOf(character, encoding);
    if (rest < 0) break;
    at += lengthOf(character);
  }
  return Math.min(at, end);
}

/** In UTF-16 code units. */
function lengthOf(character: number): number {
  return character > 0xffff ? 2 : 1;
}

/** A surrogate without its other half is three bytes, as the replacement character that JSON in UTF-8 has for it. */
function widthOf(character: number, encoding: 'utf-8' | 'utf-32'): number {
  if (encoding === 'utf-32' || character < 0x80) return 1;
  if (character < 0x800) return 2;
  return character > 0xffff ? 4 : 3;
}
