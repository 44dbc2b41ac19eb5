import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../server/src/rules/', import.meta.url));

export interface Example {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  /** Where it stands on the page, from 1: for the name of its test. */
  readonly number: number;
}

/** The ids of the rules that have a page. */
export function rulePages(): readonly string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? name.slice(0, -3) : []));
}

export function rulePage(id: string): string {
  return readFileSync(`${folder}${id}.md`, 'utf8');
}

/** The examples of a rule's page, in order: they are its tests. */
export function examplesOf(id: string): readonly Example[] {
  const blocks = rulePage(id).matchAll(/^```md (?<kind>bad|good)\n(?<text>[\s\S]*?)^```$/gmu);
  return [...blocks].map(({ groups }, index) => ({
    kind: groups?.['kind'] === 'bad' ? 'bad' : 'good',
    text: groups?.['text'] ?? '',
    number: index + 1,
  }));
}
