/** The languages that Minutes speaks besides English, as they are shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Texts by their keys. */
export type Texts = Readonly<Record<string, string>>;

/** `de`, for each `l10n/bundle.l10n.de.json`. */
export const LANGUAGES: readonly string[] = readdirSync(`${root}l10n`).flatMap((name) => {
  const language = /^bundle\.l10n\.(?<language>[\w-]+)\.json$/.exec(name)?.groups?.['language'];
  return language === undefined ? [] : [language];
});

/** What the extension and the server say, by the English texts. */
export function bundleOf(language: string): Texts {
  return JSON.parse(readFileSync(bundlePath(language), 'utf8'));
}

/** @returns absolute */
export function bundlePath(language: string): string {
  return `${root}l10n/bundle.l10n.${language}.json`;
}

/** What the manifest says, by the keys that stand in it. @param language English without one */
export function manifestTexts(language?: string): Texts {
  return JSON.parse(readFileSync(manifestTextsPath(language), 'utf8'));
}

/** @returns absolute */
export function manifestTextsPath(language?: string): string {
  return `${root}package.nls${language === undefined ? '' : `.${language}`}.json`;
}

/** What stands where in a text for its arguments, each once. */
export function placesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].toSorted();
}
