/** The projects that files belong to, each configuration read once until something changes. */
import { type Config, knowledgeIn } from '../config/config';
import { answered, type ReadFile, type ResolvedConfig, resolveConfig, resolveNamed } from '../config/resolve';
import type { Knowledge } from '../minutes/knowledge';

/** What a project says of its files. */
export interface Project {
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** The configuration that was found; undefined where there is none. */
  readonly path: string | undefined;
}

export class Projects {
  /** By folder. */
  readonly #resolved = new Map<string, ResolvedConfig>();
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
    return new Map([...this.#resolved.values()].flatMap(({ files }) => [...files]));
  }

  /** The paths of files that were looked for because a configuration names them, and are not there. */
  missing(): readonly string[] {
    return [...this.#resolved.values()].flatMap(({ missing }) => missing);
  }

  /** The folders in which configurations were looked for. */
  searched(): readonly string[] {
    return [...this.#resolved.values()].flatMap(({ searched }) => searched);
  }

  /**
   * Reads again what was read: what has been said of a file must stay true also where nobody asks for it now.
   * @returns whether anything is another now; where it is not, the projects are the same objects still
   */
  readAgain(): boolean {
    const before = new Map(this.#resolved);
    for (const folder of before.keys()) this.#read(folder);
    if (contentOf(before) === contentOf(this.#resolved)) {
      for (const [folder, resolved] of before) this.#resolved.set(folder, resolved);
      return false;
    }
    this.#projects.clear();
    return true;
  }

  #resolvedFor(path: string): ResolvedConfig {
    // One that is named is read once, for whatever folder.
    const folder = this.config === undefined ? path.slice(0, path.lastIndexOf('/')) : '';
    return this.#resolved.get(folder) ?? this.#read(folder);
  }

  #read(folder: string): ResolvedConfig {
    const { config } = this;
    const resolving = config === undefined ? resolveConfig(folder) : resolveNamed(config);
    const resolved = answered(resolving, this.read);
    this.#resolved.set(folder, resolved);
    this.#readings++;
    return resolved;
  }
}

function contentOf(resolved: ReadonlyMap<string, ResolvedConfig>): string {
  return JSON.stringify(
    [...resolved].map(([folder, { path, repository, files }]) => [
      ...[folder, path, repository],
      [...files].map(([file, { text }]) => [file, text]),
    ]),
  );
}
