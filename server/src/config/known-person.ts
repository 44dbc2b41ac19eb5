/** One person of a roster, made of what it says. */
import type { KnownPerson } from '../minutes/knowledge';
import type { Named } from '../minutes/name-index';

export interface Details {
  readonly aliases?: readonly string[];
  readonly handles?: readonly string[];
  readonly abbreviation?: string;
  readonly group?: string;
  readonly member?: boolean;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Handles and aliases with or without their `@`. */
export function personOf(name: string, details: Details): KnownPerson {
  const { aliases = [], handles = [], abbreviation, group = '', member = false, since, until } = details;
  const bare = handles.map((handle) => handle.replace(/^@/, ''));
  const names: Named[] = [
    { name, abbreviation, handles: bare },
    ...aliases.map((alias) => ({ name: alias.replace(/^@/, ''), abbreviation: undefined, handles: [] })),
  ];
  return { name, names, group, member, since, until, isLearned: false, times: 0, listings: [] };
}
