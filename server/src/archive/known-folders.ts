/** The folders that some files lie in, however deep, kept in step with the files one by one. */

export class KnownFolders {
  /** How many of the files lie in each, by its URI without a slash at the end. */
  readonly #files = new Map<string, number>();

  /** @param uri of a file that was not added yet */
  add(uri: string): void {
    for (const folder of foldersOf(uri)) this.#files.set(folder, (this.#files.get(folder) ?? 0) + 1);
  }

  /** @param uri of a file that was added */
  remove(uri: string): void {
    for (const folder of foldersOf(uri)) {
      const rest = (this.#files.get(folder) ?? 0) - 1;
      if (rest > 0) this.#files.set(folder, rest);
      else this.#files.delete(folder);
    }
  }

  has(uri: string): boolean {
    return this.#files.has(uri);
  }
}

function foldersOf(uri: string): readonly string[] {
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1))
    folders.push(uri.slice(0, end));
  return folders;
}
