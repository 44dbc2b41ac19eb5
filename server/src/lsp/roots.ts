/** The workspace folders as the index is to know them: where they lie, and what of them is not theirs. */
import type { Root } from '../host/indexer-messages';
import { canonicalUri, pathOfUri } from '../host/paths';
import type { Settings } from './settings';

/** What an editor says of one workspace folder. */
export interface RootSettings {
  readonly settings: Settings;
  /** `files.exclude`, whatever the client sent. */
  readonly hidden: unknown;
}

/**
 * @param uri of the workspace folder
 * @param all the URIs of all workspace folders
 */
export function rootOf(uri: string, all: readonly string[], { settings, hidden }: RootSettings): Root {
  const root = canonicalUri(uri).replace(/\/$/, '');
  const below = all.map(canonicalUri).filter((other) => other.startsWith(`${root}/`));
  return {
    uri: root,
    path: pathOfUri(root)?.replace(/\/$/, ''),
    foreign: below.map((other) => decodeURIComponent(other.slice(root.length + 1)).replace(/\/$/, '')),
    hidden: hiddenGlobs(hidden),
    files: settings.files,
  };
}

/** Those that are on; a condition on other files is more than a glob says. */
function hiddenGlobs(hidden: unknown): readonly string[] {
  if (typeof hidden !== 'object' || hidden === null) return [];
  return Object.entries(hidden).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []));
}
