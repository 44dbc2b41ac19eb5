/** What the minutes of a folder say together, as every command reads it. */
import { FolderArchives } from '../host/folder-archives.node';
import { noteOn } from './note';
import type { Terminal } from './terminal';

interface Options {
  /** Whether what the minutes say is kept from one time to the next. */
  readonly cache: boolean;
  /** Absolute path of the configuration of all files, where they are not to have their own. */
  readonly config?: string | undefined;
  /** Whether to tell nothing of what is left out. */
  readonly quiet?: boolean;
}

/** Tells on the terminal how far the reading is, and what is left out. */
export function archivesFor(terminal: Terminal, { cache, config, quiet = false }: Options): FolderArchives {
  const note = quiet ? () => {} : noteOn(terminal);
  return new FolderArchives(cache ? terminal.cache : undefined, note, config, ({ done, of }) =>
    terminal.progress?.(`Reading minutes: ${done} of ${of} files`),
  );
}
