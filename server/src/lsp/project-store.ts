/** The projects of open documents: found on the disk, remembered until a file changes, and told of what is wrong. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { NO_CONFIG } from '../config/config';
import { isConfigPath } from '../config/names';
import { projectVerdict } from '../config/project-files';
import { pathOfUri, uriOfPath } from '../host/paths';
import { type Project, Projects } from '../host/projects';
import { readSource } from '../markdown/source';
import { NOTHING_KNOWN } from '../minutes/knowledge';
import { t } from '../words/words';
import type { Client } from './client';
import { toRange } from './convert';
import type { Folders } from './folders';
import { WatchedFiles } from './watched-files';

const NO_PROJECT: Project = { config: NO_CONFIG, knowledge: NOTHING_KNOWN, path: undefined };

export class ProjectStore {
  readonly #projects: Projects | undefined;
  /** What was last said of each file, so that nothing is said twice. */
  readonly #told = new Map<string, string>();
  /** For which documents the output channel knows which file configures them. */
  readonly #named = new Map<string, string | undefined>();
  readonly #watched: WatchedFiles;
  #readings = 0;
  #notify: () => void = () => {};

  /** @param read gives the text of a file by its path; where the host has no disk, there are no projects */
  constructor(
    readonly connection: Connection,
    client: Client,
    folders: Folders,
    read: ((path: string) => string | undefined) | undefined,
  ) {
    this.#projects = read && new Projects(read);
    this.#watched = new WatchedFiles(connection, client, folders);
  }

  /** The project of a document; one that says nothing for a document that lies on no disk. */
  of(uri: string): Project {
    const path = pathOfUri(uri);
    if (path === undefined || this.#projects === undefined) return NO_PROJECT;
    const project = this.#projects.of(path);
    this.#name(uri, path, project);
    this.#tell();
    return project;
  }

  /** Whether configurations can be read at all. */
  get hasDisk(): boolean {
    return this.#projects !== undefined;
  }

  /** The text of a configuration that was read. */
  textOf(path: string): string | undefined {
    return this.#projects?.files().get(path)?.text;
  }

  /** The root of the repository of a document that has no configuration; undefined where it has one, or is in none. */
  repositoryOf(uri: string): string | undefined {
    const path = pathOfUri(uri);
    return path === undefined ? undefined : this.#projects?.repositoryOf(path);
  }

  /** Has to be called when a document is closed. */
  forget(uri: string): void {
    this.#named.delete(uri);
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
    const read = this.#projects?.files();
    const missing = new Set(this.#projects?.missing());
    const isOurs = (path: string): boolean =>
      read?.has(path) === true || missing.has(path) || isConfigPath(path);
    if (!uris.some((uri) => isOurs(pathOfUri(uri) ?? '')) || this.#projects?.readAgain() !== true) return;
    this.#named.clear();
    this.#tell();
    this.#notify();
  }

  #name(uri: string, path: string, { path: by, config }: Project): void {
    if (this.#named.has(uri) && this.#named.get(uri) === by) return;
    this.#named.set(uri, by);
    const verdict = projectVerdict(config, path);
    if (by !== undefined) this.connection.console.info(`${uri}: ${configuredBy(by, verdict)}`);
  }

  /** Puts what is wrong into the files where it is wrong, and takes it away where it has been mended. */
  #tell(): void {
    if (this.#projects === undefined || this.#projects.readings === this.#readings) return;
    this.#readings = this.#projects.readings;
    const files = this.#projects.files();
    const gone = [...this.#told.keys()].filter((path) => !files.has(path));
    for (const path of gone) this.#send(path, []);
    for (const [path, { text, problems }] of files) {
      const source = readSource(text);
      const severity = DiagnosticSeverity.Warning;
      this.#send(
        path,
        problems.map(({ span, message }) => ({
          ...{ range: toRange(source, span), severity },
          message,
          source: 'minutes',
        })),
      );
    }
    this.#watched.watch({
      files: [...files.keys(), ...this.#projects.missing()],
      folders: this.#projects.searched(),
    });
  }

  #send(path: string, diagnostics: Parameters<Connection['sendDiagnostics']>[0]['diagnostics']): void {
    const content = JSON.stringify(diagnostics);
    if ((this.#told.get(path) ?? '[]') === content) return;
    if (diagnostics.length === 0) this.#told.delete(path);
    else this.#told.set(path, content);
    this.connection
      .sendDiagnostics({ uri: uriOfPath(path), diagnostics })
      .catch((error: unknown) => this.connection.console.error(`Diagnostics failed: ${error}`));
  }
}

function configuredBy(path: string, verdict: ReturnType<typeof projectVerdict>): string {
  if (verdict === undefined) return t('configured by {0}', path);
  return verdict === 'include'
    ? t('configured by {0}, which includes it', path)
    : t('configured by {0}, which excludes it', path);
}
