/**
 * Where projects are looked for: on the disk, or in a workspace folder that lies on none. Paths are absolute within it,
 * with forward slashes.
 */
import type { Connection } from 'vscode-languageserver';
import { GatheredTexts } from '../host/gathered-texts';
import { canonicalUri, pathOfUri, uriBelow, uriOfPath } from '../host/paths';
import { Projects } from '../host/projects';
import { answerFromClient } from './client-files';

export interface ProjectGround {
  readonly projects: Projects;
  /** Undefined for what does not lie there. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** Waits until all is read that the project of a file says. */
  readonly ready: (path: string) => Promise<void>;
  /** Reads again what was read. @returns whether anything is another now */
  readonly readAgain: () => Promise<boolean>;
}

/** @param read gives the text of a file by its path, if there is one */
export function groundOnDisk(read: (path: string) => string | undefined): ProjectGround {
  const projects = new Projects(read);
  return {
    projects,
    pathOf: pathOfUri,
    uriOf: uriOfPath,
    ready: async () => {},
    readAgain: async () => projects.readAgain(),
  };
}

/** A client that fails more often one time after the other is not asked for what it has not said. */
const MOST_FAILURES = 3;

/** @param root URI of the folder, in its canonical form, without a slash at its end */
export function groundInFolder(connection: Connection, root: string): ProjectGround {
  const texts = new GatheredTexts();
  const projects = new Projects(texts.read);
  let failures = 0;
  /** @returns whether the client has answered; what it has said before counts until then */
  const ask = async (paths: readonly string[]): Promise<boolean> => {
    const answer = (await answerFromClient(connection, root, { read: paths })).texts ?? [];
    const isAnswered = answer.length === paths.length;
    failures = isAnswered ? 0 : failures + 1;
    if (isAnswered || failures > MOST_FAILURES) texts.put(paths, answer);
    else texts.wantAgain(paths);
    return isAnswered;
  };
  /** Reads what was found to be missing while something else was read. */
  const complete = async (): Promise<boolean> => {
    let isNew = false;
    for (let wanted = texts.takeWanted(); wanted.length > 0; wanted = texts.takeWanted()) {
      if (!(await ask(wanted))) break;
      isNew = projects.readAgain() || isNew;
    }
    return isNew;
  };
  /** One after the other: else one would take for known what another one is still waiting for. */
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const known = new Set<string>();
  return {
    projects,
    pathOf: (uri) => {
      const canonical = canonicalUri(uri);
      return canonical === root || canonical.startsWith(`${root}/`)
        ? decodeURIComponent(canonical.slice(root.length))
        : undefined;
    },
    uriOf: (path) => (path === '' ? root : uriBelow(root, path.slice(1))),
    ready: async (path) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      if (known.has(folder)) return;
      await next(async () => {
        projects.of(path);
        await complete();
        // Whoever asks next asks the client again, but for one that never answers.
        if (failures === 0 || failures > MOST_FAILURES) known.add(folder);
      });
    },
    readAgain: () =>
      next(async () => {
        await ask(texts.known());
        const isNew = projects.readAgain();
        return (await complete()) || isNew;
      }),
  };
}
