/** What the minutes of a folder say together, as every command reads it. */
import { FolderArchives } from '../host/folder-archives.node';
import type { IndexOptions } from '../host/minutes-index';
import { noteOn } from './note';
import type { Terminal } from './terminal';

interface Options extends IndexOptions {
  /** Whether what the minutes say is kept from one time to the next. */
  readonly cache: boolean;
  /** Whether to tell nothing of what is left out. */
  readonly quiet?: boolean;
}

/** Tells on the terminal how far the reading is, and what is left out. */
export function archivesFor(
  terminal: Terminal,
  { cache, quiet = false, ...options }: Options,
): FolderArchives {
  const note = quiet ? () => {} : noteOn(terminal);
  return new FolderArchives(cache ? terminal.cache : undefined, note, {
    ...options,
    progress: ({ done, of }) => terminal.progress?.(`Reading minutes: ${done} of ${of} files`),
  });
}
