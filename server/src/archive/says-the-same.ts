/** Whether a file tells others something else than before. */
import type { FileRecord, MinutesRecord } from './record';

/** Where something stands is nothing that anything in other meetings depends on, nor who spoke of it. */
const INSIGNIFICANT: ReadonlySet<string> = new Set(['place', 'speakers']);

/** Whether two records of one file say the same, be it elsewhere in it. */
export function saysTheSame(a: FileRecord, b: FileRecord): boolean {
  return isSame(a, b, (record) => record);
}

/** Whether two records of one file say the same of people. */
export function saysTheSameOfPeople(a: FileRecord, b: FileRecord): boolean {
  return isSame(a, b, (record) => (record.kind === 'minutes' ? [record.day, record.lists] : undefined));
}

/** Whether two records of one file say the same of RFCs. */
export function saysTheSameOfRfcs(a: FileRecord, b: FileRecord): boolean {
  return isSame(a, b, (record) => (record.kind === 'minutes' ? [record.day, record.rfcs] : record));
}

/** Whether the minutes of two meetings say the same to one who looks for what was settled there. */
export function tellsTheSame(a: MinutesRecord | undefined, b: MinutesRecord | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSame(a, b, ({ uri, day, title, topics, rfcs, decisions, speakers }) => [
    ...[uri, day, title, topics, rfcs, decisions, speakers.length > 0],
  ]);
}

function isSame<T>(a: T, b: T, said: (record: T) => unknown): boolean {
  return a === b || textOf(said(a)) === textOf(said(b));
}

function textOf(said: unknown): string | undefined {
  return JSON.stringify(said, (key, value: unknown) => (INSIGNIFICANT.has(key) ? undefined : value));
}
