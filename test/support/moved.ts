import type { liftBullet, Nesting, nestBullet } from '../../server/src/markdown/nesting';

/** A text with the bullet of a line nested or lifted; undefined where nothing happens. */
export function moved(
  text: string,
  line: number,
  move: typeof nestBullet | typeof liftBullet,
): string | undefined {
  const lines = text.split('\n');
  const nesting = move((index) => lines[index], line);
  return nesting && lines.map((one, index) => movedLine(one, index, nesting)).join('\n');
}

function movedLine(line: string, index: number, nesting: Nesting): string {
  const { first, last, without, indent, marker, newMarker } = nesting;
  if (index < first || index > last || line.trim() === '') return line;
  return index === first
    ? `${indent}${newMarker}${line.slice(without + marker.length)}`
    : `${indent}${line.slice(without)}`;
}
