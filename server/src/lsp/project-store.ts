/** The projects of open documents: found where the documents lie, remembered until a file changes, and told of what is wrong. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { NO_CONFIG } from '../config/config';
import { isConfigPath } from '../config/names';
import { projectVerdict } from '../config/project-files';
import { canonicalUri, pathOfUri } from '../host/paths';
import type { Project } from '../host/projects';
import { readSource } from '../markdown/source';
import { NOTHING_KNOWN } from '../minutes/knowledge';
import { t } from '../words/words';
import type { Client } from './client';
import { toRange } from './convert';
import type { Folders } from './folders';
import { groundInFolder, groundOnDisk, type ProjectGround } from './project-ground';
import { WatchedFiles } from './watched-files';

const NO_PROJECT: Project = { config: NO_CONFIG, knowledge: NOTHING_KNOWN, path: undefined };

/** What a document has of its project. */
export interface Placed {
  readonly project: Project;
  /** Undefined where the project does not say whether the document is minutes. */
  readonly included: 'include' | 'exclude' | undefined;
}

/** A configuration that was read. */
export interface Configuration {
  readonly uri: string;
  readonly text: string;
}

export class ProjectStore {
  readonly #disk: ProjectGround | undefined;
  /** Of workspace folders that lie on no disk, by their URIs. */
  readonly #inFolders = new Map<string, ProjectGround>();
  /** What was last said of each file, so that nothing is said twice. */
  readonly #told = new Map<string, string>();
  /** For which documents the output channel knows which file configures them. */
  readonly #named = new Map<string, string | undefined>();
  readonly #watched: WatchedFiles;
  #readings = 0;
  #notify: () => void = () => {};

  /** @param read gives the text of a file by its path; absent where the host has no disk */
  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly folders: Folders,
    read: ((path: string) => string | undefined) | undefined,
  ) {
    this.#disk = read && groundOnDisk(read);
    this.#watched = new WatchedFiles(connection, client, folders);
  }

  /** The project of a document; one that says nothing for a document that nobody can look around. */
  async of(uri: string): Promise<Placed> {
    const placed = await this.#placed(uri);
    this.#name(uri, placed.project.path, placed.included);
    return placed;
  }

  /**
   * The project of the files that lie in a folder themselves; the output channel says nothing of it.
   * @param folder its URI, with a slash at its end or not
   */
  async inFolder(folder: string): Promise<Project> {
    return (await this.#placed(`${folder.replace(/\/$/, '')}/any.md`)).project;
  }

  async #placed(uri: string): Promise<Placed> {
    const ground = this.#groundOf(uri);
    const path = ground?.pathOf(uri);
    if (ground === undefined || path === undefined) return { project: NO_PROJECT, included: undefined };
    await ground.ready(path);
    const project = ground.projects.of(path);
    this.#tell();
    return { project, included: projectVerdict(project.config, path) };
  }

  /** The configuration of a document whose project was asked for; undefined where it has none. */
  configurationOf(uri: string): Configuration | undefined {
    const ground = this.#groundOf(uri);
    const found = ground?.projects.of(ground.pathOf(uri) ?? '').path;
    const text = found === undefined ? undefined : ground?.projects.files().get(found)?.text;
    return ground && found !== undefined && text !== undefined
      ? { uri: ground.uriOf(found), text }
      : undefined;
  }

  /**
   * Where a configuration would be seen, and count for as much as possible: the path of the root of the repository, or of
   * the workspace folder, whichever is nearer to a document that has none; its own folder without either. Undefined where
   * configurations cannot be read.
   */
  homeOf(uri: string): { readonly path: string; readonly home: string } | undefined {
    const ground = this.#groundOf(uri);
    const path = ground?.pathOf(uri);
    if (ground === undefined || path === undefined) return undefined;
    const roots = [ground.projects.repositoryOf(path), ground.pathOf(this.folders.around(uri) ?? '')];
    const [nearest] = roots.filter((root) => root !== undefined).sort((a, b) => b.length - a.length);
    return { path, home: nearest ?? path.slice(0, path.lastIndexOf('/')) };
  }

  /** Has to be called when a document is closed. */
  forget(uri: string): void {
    this.#named.delete(uri);
  }

  /** Has to be called where workspace folders came or went. */
  settle(): void {
    const roots = new Set(this.folders.uris.map(rootOf));
    for (const root of this.#inFolders.keys()) if (!roots.has(root)) this.#inFolders.delete(root);
    // Whatever was read, what is told of those that are gone has to go as well.
    this.#readings = UNTOLD;
    this.#tell();
  }

  /** Asks the client to report changes of configurations, where it wants to be asked. */
  watch(): void {
    this.#watched.watchWorkspace();
  }

  /** Calls back after a configuration or a roster changed. */
  onChange(listener: () => void): void {
    this.#notify = listener;
  }

  /** Has to be called where a file may have changed. */
  changed(uris: readonly string[]): void {
    for (const ground of this.#grounds()) {
      if (uris.some((uri) => concerns(ground, uri))) this.#readAgain(ground);
    }
  }

  /** Has to be called where any file may have changed. */
  lookAgain(): void {
    for (const ground of this.#grounds()) this.#readAgain(ground);
  }

  #readAgain(ground: ProjectGround): void {
    ground
      .readAgain()
      .then((isNew) => {
        if (!isNew) return;
        this.#named.clear();
        this.#tell();
        this.#notify();
      })
      .catch((error: unknown) => this.connection.console.error(`Configurations were not read: ${error}`));
  }

  #grounds(): readonly ProjectGround[] {
    return [...(this.#disk ? [this.#disk] : []), ...this.#inFolders.values()];
  }

  #groundOf(uri: string): ProjectGround | undefined {
    if (this.#disk !== undefined && pathOfUri(uri) !== undefined) return this.#disk;
    const folder = this.folders.around(uri);
    if (folder === undefined || !this.client.files) return undefined;
    const root = rootOf(folder);
    const ground = this.#inFolders.get(root) ?? groundInFolder(this.connection, root);
    this.#inFolders.set(root, ground);
    return ground;
  }

  #name(uri: string, by: string | undefined, included: Placed['included']): void {
    if (this.#named.has(uri) && this.#named.get(uri) === by) return;
    this.#named.set(uri, by);
    if (by !== undefined) this.connection.console.info(`${uri}: ${configuredBy(by, included)}`);
  }

  /** Puts what is wrong into the files where it is wrong, and takes it away where it has been mended. */
  #tell(): void {
    const grounds = this.#grounds();
    const readings = grounds.reduce((sum, { projects }) => sum + projects.readings, 0);
    if (readings === this.#readings) return;
    this.#readings = readings;
    const files = new Map(
      grounds.flatMap(({ projects, uriOf }) =>
        [...projects.files()].map(([path, file]) => [uriOf(path), file] as const),
      ),
    );
    const gone = [...this.#told.keys()].filter((uri) => !files.has(uri));
    for (const uri of gone) this.#send(uri, []);
    for (const [uri, { text, problems }] of files) {
      const source = readSource(text);
      const severity = DiagnosticSeverity.Warning;
      this.#send(
        uri,
        problems.map(({ span, message }) => ({
          ...{ range: toRange(source, span, this.client), severity },
          message,
          source: 'minutes',
        })),
      );
    }
    this.#watched.watch({
      files: grounds.flatMap(({ projects, uriOf }) =>
        [...projects.files().keys(), ...projects.missing()].map(uriOf),
      ),
      folders: grounds.flatMap(({ projects, uriOf }) => projects.searched().map(uriOf)),
    });
  }

  #send(uri: string, diagnostics: Parameters<Connection['sendDiagnostics']>[0]['diagnostics']): void {
    const content = JSON.stringify(diagnostics);
    if ((this.#told.get(uri) ?? '[]') === content) return;
    if (diagnostics.length === 0) this.#told.delete(uri);
    else this.#told.set(uri, content);
    this.connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error: unknown) => this.connection.console.error(`Diagnostics failed: ${error}`));
  }
}

/** No number of readings. */
const UNTOLD = -1;

function rootOf(folder: string): string {
  return canonicalUri(folder).replace(/\/$/, '');
}

function configuredBy(path: string, included: Placed['included']): string {
  if (included === undefined) return t('configured by {0}', path);
  return included === 'include'
    ? t('configured by {0}, which includes it', path)
    : t('configured by {0}, which excludes it', path);
}

/** Whether something else may be true of the projects there once a file has changed. */
function concerns({ projects, pathOf }: ProjectGround, uri: string): boolean {
  const path = pathOf(uri);
  return (
    path !== undefined &&
    (projects.files().has(path) || projects.missing().includes(path) || isConfigPath(path))
  );
}
