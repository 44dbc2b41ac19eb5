/** What a value from a client is, whatever it should have been. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lua has one empty table for records and lists: `init_options = {}` of Neovim arrives as `[]`. */
export function isEmptyTable(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Some languages have one word for null and for what is not there. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
