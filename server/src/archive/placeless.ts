/**
 * What a record says, but not where: all that an archive counts. A record that is stored reads it in half the time, and
 * of most nobody ever asks for more.
 */
import type { MinutesRecord, Place } from './record';

/** Some data without the places in it. */
export type Placeless<T> = T extends readonly (infer One)[]
  ? readonly Placeless<One>[]
  : T extends object
    ? { readonly [Key in keyof T as T[Key] extends Place ? never : Key]: Placeless<T[Key]> }
    : T;

export type PlacelessRecord = Placeless<
  Pick<MinutesRecord, 'lists' | 'topics' | 'rfcs' | 'decisions' | 'actions'>
>;

/** Where a record has it that can tell it apart. */
export const PLACELESS = Symbol('placeless');

export function placeless(record: MinutesRecord): PlacelessRecord {
  return (record as { readonly [PLACELESS]?: PlacelessRecord })[PLACELESS] ?? record;
}
