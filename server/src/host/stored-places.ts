/** Places apart from the data in which they stand: they are most of it, and nobody asks for them but who shows it. */
import type { Place } from '../archive/record';

/** How many numbers a place is. */
const NUMBERS = 4;

/**
 * Some data as JSON without its places, and these as a list of numbers in JSON, in the order in which they stand there.
 * Each counts from the one before it: so the numbers are small.
 */
export function apart(data: unknown): { readonly rest: string; readonly places: string } {
  const numbers: number[] = [];
  let last = NOWHERE;
  const rest = JSON.stringify(data, (_, value: unknown) => {
    if (!isPlace(value)) return value;
    const { start, end, line, character } = value;
    numbers.push(start - last.start, end - start, line - last.line, character);
    last = value;
    return HERE;
  });
  return { rest, places: numbers.length === 0 ? '' : JSON.stringify(numbers) };
}

/**
 * The data that was taken apart.
 * @param rest is changed
 */
export function together(rest: unknown, places: string): unknown {
  if (places === '') return rest;
  const numbers: readonly number[] = JSON.parse(places);
  let at = 0;
  let last = NOWHERE;
  const next = (): Place => {
    const [start = 0, length = 0, line = 0, character = 0] = numbers.slice(at, at + NUMBERS);
    at += NUMBERS;
    const from = last.start + start;
    last = { start: from, end: from + length, line: last.line + line, character };
    return last;
  };
  fill(rest, next);
  return rest;
}

const NOWHERE: Place = { start: 0, end: 0, line: 0, character: 0 };
/** Where a place stood: no record has one of its own. */
const HERE = null;

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** JSON has the values in the order in which they were written. */
function fill(data: unknown, next: () => Place): void {
  if (typeof data !== 'object' || data === null) return;
  const record = data as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    if (record[key] === HERE) record[key] = next();
    else fill(record[key], next);
  }
}
