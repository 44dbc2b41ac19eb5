import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real minutes of other people lie beside the checkout where there are any; nothing of them is in the repository. */
export const corpusFolder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Tests that read real minutes are skipped where there are none. */
export const hasCorpus = existsSync(corpusFolder);

export interface CorpusFile {
  readonly repository: string;
  /** Within the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

let names: readonly string[] | undefined;
let files: readonly CorpusFile[] | undefined;

/** All Markdown files, sorted; read once a test file. */
export function corpus(): readonly CorpusFile[] {
  files ??= corpusNames().map((name) => ({
    repository: name.slice(0, name.indexOf('/')),
    path: name.slice(name.indexOf('/') + 1),
    text: readText(name),
  }));
  return files;
}

/** The text of one file, by the end of its path; fails where there is not exactly one. Reads no others. */
export function corpusFile(ending: string): string {
  const found = corpusNames().filter((name) => name.endsWith(ending));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} files end in ${ending}`);
  return readText(found[0]);
}

function corpusNames(): readonly string[] {
  names ??= (readdirSync(corpusFolder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return names;
}

function readText(name: string): string {
  return readFileSync(`${corpusFolder}${name}`, 'utf8');
}
