/** The projects that files belong to, each configuration read once until something changes. */
import { type Config, knowledgeIn } from '../config/config';
import {
  answered,
  findConfig,
  type ReadFile,
  type ResolvedConfig,
  resolveFound,
  resolveNamed,
} from '../config/resolve';
import type { Knowledge } from '../minutes/knowledge';
import { remembered } from './remembered';

/** What a project says of its files. */
export interface Project {
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** The configuration that was found; undefined where there is none. */
  readonly path: string | undefined;
}

/** A configuration, and all that it was read from. */
interface Found {
  readonly resolved: ResolvedConfig;
  /** By their paths, the texts of all files that were asked for; undefined where there was none. */
  readonly answers: ReadonlyMap<string, string | undefined>;
}

export class Projects {
  /** By folder. */
  readonly #found = new Map<string, Found>();
  /** By the file that was found, so that the files of a project share what is known. */
  readonly #projects = new Map<string | undefined, Project>();

  #readings = 0;

  /**
   * @param read gives the text of a file by its path (absolute, forward slashes), if there is one
   * @param config path of the configuration of all files, where they are not to have those that are found around them
   */
  constructor(
    readonly read: (path: string) => string | undefined,
    readonly config?: string,
  ) {}

  /** @param path of any file: absolute, with forward slashes */
  of(path: string): Project {
    const resolved = this.#resolvedFor(path);
    const { config } = resolved;
    const known = this.#projects.get(resolved.path);
    const project = known ?? { config, knowledge: knowledgeIn(config), path: resolved.path };
    this.#projects.set(resolved.path, project);
    return project;
  }

  /** The root of the repository of a file that has no configuration; undefined where it has one, or is in none. */
  repositoryOf(path: string): string | undefined {
    return this.#resolvedFor(path).repository;
  }

  /** Grows whenever something was read, or forgotten. */
  get readings(): number {
    return this.#readings;
  }

  /** All files that were read, by their paths: configurations, what they extend, rosters. */
  files(): ReadonlyMap<string, ReadFile> {
    return new Map(this.#resolved().flatMap(({ files }) => [...files]));
  }

  /** The paths of files that were looked for because a configuration names them, and are not there. */
  missing(): readonly string[] {
    return this.#resolved().flatMap(({ missing }) => missing);
  }

  /** The folders in which configurations were looked for. */
  searched(): readonly string[] {
    return this.#resolved().flatMap(({ searched }) => searched);
  }

  /**
   * Reads again what was read: what has been said of a file must stay true also where nobody asks for it now. Texts that
   * are the same are not parsed, because some editors have it done for every file that they open or save.
   * @returns whether anything is another now; where it is not, the projects are the same objects still
   */
  readAgain(): boolean {
    // Many folders have the same files.
    const textOf = remembered(this.read);
    const isAsItWas = ({ answers }: Found): boolean =>
      [...answers].every(([path, text]) => textOf(path) === text);
    const before = [...this.#found].filter(([, found]) => !isAsItWas(found));
    // None of them is to be taken for another folder's.
    for (const [folder] of before) this.#found.delete(folder);
    const isNew = before.filter(([folder, found]) => this.#findAgain(folder, found)).length > 0;
    if (isNew) this.#projects.clear();
    return isNew;
  }

  #resolved(): readonly ResolvedConfig[] {
    return [...this.#found.values()].map(({ resolved }) => resolved);
  }

  #resolvedFor(path: string): ResolvedConfig {
    // One that is named is read once, for whatever folder.
    const folder = this.config === undefined ? path.slice(0, path.lastIndexOf('/')) : '';
    const found = this.#found.get(folder) ?? this.#find(folder);
    this.#found.set(folder, found);
    return found.resolved;
  }

  /** @returns whether it is another now */
  #findAgain(folder: string, before: Found): boolean {
    const { resolved, answers } = this.#find(folder);
    const isNew = contentOf(resolved) !== contentOf(before.resolved);
    this.#found.set(folder, { resolved: isNew ? resolved : before.resolved, answers });
    return isNew;
  }

  #find(folder: string): Found {
    const { config } = this;
    const answers = new Map<string, string | undefined>();
    const ask = (path: string): string | undefined => {
      const text = this.read(path);
      answers.set(path, text);
      return text;
    };
    this.#readings++;
    if (config !== undefined) return { resolved: answered(resolveNamed(config), ask), answers };
    const found = answered(findConfig(folder), ask);
    const known = this.#withFile(found.file?.path);
    if (known === undefined) return { resolved: answered(resolveFound(found), ask), answers };
    const { searched } = found;
    return { resolved: { ...known.resolved, searched }, answers: new Map([...known.answers, ...answers]) };
  }

  /** Most folders have a configuration that others have too: what it names is long to parse. */
  #withFile(path: string | undefined): Found | undefined {
    if (path === undefined) return undefined;
    return [...this.#found.values()].find(({ resolved }) => resolved.path === path);
  }
}

function contentOf({ path, repository, files }: ResolvedConfig): string {
  return JSON.stringify([path, repository, [...files].map(([file, { text }]) => [file, text])]);
}
