/** What an argument means: a file, a folder, or a glob. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWithin } from '../../../host/paths-below';
import { globMatcher, readGlob } from '../../../minutes/globs';
import { realPath } from '../../files/real-path';
import { slashed } from '../../files/slashed';

export type Pattern = NamedFile | FileSet;

/** Also one that is not there, and one of which that cannot be told: reading it will. */
interface NamedFile {
  readonly kind: 'file';
  /** Absolute, with forward slashes. */
  readonly path: string;
}

interface FileSet {
  readonly kind: 'folder' | 'glob';
  /** Where to look: as the path of a file, without links in it. */
  readonly folder: string;
  /** Which of the paths below are meant, absolute and without links. */
  readonly matches: (path: string) => boolean;
}

/** What is there by that very name is meant, whatever characters are in it: `Notes [draft].md`. */
export function readPattern(argument: string, cwd: string): Pattern {
  const path = slashed(resolve(cwd, argument));
  const kind = kindOf(path);
  if (kind === 'file') return { kind, path };
  if (kind === 'nothing') return readFiles(argument, cwd) ?? { kind: 'file', path };
  const folder = realPath(path);
  return { kind, folder, matches: (file) => isWithin(folder, file) };
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? 'nothing' : stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

/** @returns undefined for what is no glob */
function readFiles(argument: string, cwd: string): FileSet | undefined {
  const read = readGlob(slashed(argument));
  if (read === undefined) return undefined;
  const folder = realPath(resolve(cwd, read.folder));
  const below = folder.endsWith('/') ? folder : `${folder}/`;
  const isMatch = globMatcher(read.glob);
  return {
    ...{ kind: 'glob', folder },
    matches: (file) => file.startsWith(below) && isMatch(file.slice(below.length)),
  };
}
