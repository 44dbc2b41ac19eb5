/** Whether a file tells others something else than before. */
import type { FileRecord } from './record';

/** Where it stands, and how often somebody speaks, is nothing that anything in other meetings depends on. */
const INSIGNIFICANT: ReadonlySet<string> = new Set(['place', 'first', 'count']);

/** Of two records of one file. */
export function saysTheSame(a: FileRecord, b: FileRecord): boolean {
  return saidBy(a) === saidBy(b);
}

function saidBy(record: FileRecord): string {
  return JSON.stringify(record, (key, value: unknown) => (INSIGNIFICANT.has(key) ? undefined : value));
}
