/** All regular expressions of the sources: the literals, and those that are put together when a module is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The literals; each once. */
export function literals(): readonly Pattern[] {
  const files = ['server/src', 'client/src', 'syntaxes'].flatMap(sources);
  const all = files.flatMap((file) => literalsIn(readFileSync(file, 'utf8')));
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function sources(folder: string): readonly string[] {
  const names = readdirSync(`${root}${folder}`, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${root}${folder}/${name}`);
}

function literalsIn(typescript: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const { code } = transformSync(typescript, { loader: 'ts', target: 'es2024' });
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token: object) => {
      if ('value' in token && isRegularExpression(token.value)) {
        const { pattern: source, flags } = token.value;
        found.push({ source, flags });
      }
    },
  });
  return found;
}

function isRegularExpression(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value;
}

/** Those that modules make of words and parts, with `new RegExp`. */
export async function composed(): Promise<readonly Pattern[]> {
  const found: RegExp[] = [];
  const original = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(original, {
      construct(target, [source, flags]) {
        const made = new target(source, flags);
        if (new Error().stack?.split('\n')[2]?.includes('/server/src/') === true) found.push(made);
        return made;
      },
    }),
  );
  for (const file of sources('server/src')) if (!isEntry(file)) await import(file);
  vi.unstubAllGlobals();
  return found;
}

/** They would start a program, or need a host that is not there. */
function isEntry(file: string): boolean {
  return /(?:main|main\.indexer|\.node|\.web|command-line)\.ts$/.test(file);
}
