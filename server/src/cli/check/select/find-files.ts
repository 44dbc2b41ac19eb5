/** The files that one argument means. */
import { isAbsolute } from 'node:path';
import { type MarkdownBelow, markdownBelow } from '../../files/markdown-below';
import { namedFrom } from '../../files/named-from';
import { realPath } from '../../files/real-path';
import { slashed } from '../../files/slashed';
import { readPattern } from './pattern';
import type { SelectedFile, Selection } from './selection';

/** Finds files from a working directory; what it has looked into it remembers. */
export class FileFinder {
  /** Without links, as the paths that are found. */
  readonly #base: string;
  readonly #below = new Map<string, MarkdownBelow>();

  constructor(readonly cwd: string) {
    this.#base = realPath(cwd);
  }

  find(argument: string): Selection {
    const pattern = readPattern(argument, this.cwd);
    if (pattern.kind === 'file') {
      const { path } = pattern;
      const file = { name: this.#nameOf(path, argument), path, isNamed: true, real: realPath(path) };
      return { files: [file], problems: [] };
    }
    const { files, unreadable } = this.#in(pattern.folder);
    const found = files.filter(pattern.matches).map((real) => this.#file(real, argument));
    const closed = [...unreadable].map(
      ([path, why]) => `${this.#nameOf(path, argument) || '.'}: cannot be looked into (${why})`,
    );
    // What is in a folder that cannot be looked into, nobody knows.
    const problems = found.length + closed.length > 0 ? closed : [NONE[pattern.kind](argument)];
    return { files: found, problems };
  }

  #file(real: string, argument: string): SelectedFile {
    const isHere = real.startsWith(this.#base.replace(/\/?$/, '/'));
    const path = isHere ? slashed(this.cwd) + real.slice(this.#base.length) : real;
    return { name: this.#nameOf(path, argument), path, isNamed: false, real };
  }

  /** As it is written from the working directory; what lies elsewhere, whoever writes it absolute reads it so. */
  #nameOf(path: string, argument: string): string {
    const name = namedFrom(this.cwd, path);
    return isAbsolute(argument) && name.startsWith('../') ? path : name;
  }

  #in(folder: string): MarkdownBelow {
    const found = this.#below.get(folder) ?? markdownBelow(folder);
    this.#below.set(folder, found);
    return found;
  }
}

/** Why nothing was found. */
const NONE = {
  folder: (argument: string) =>
    `${argument}: there are no Markdown files in this folder; what .gitignore leaves out is not looked at`,
  glob: (argument: string) =>
    `${argument}: there is no such file, and as a glob it matches no Markdown file; what .gitignore leaves out is not looked at`,
};
