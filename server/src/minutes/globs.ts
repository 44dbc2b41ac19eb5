/**
 * Globs, in one meaning wherever they stand: on the command line, in settings and in configurations.
 *
 * `*`, `**`, `?`, `[abc]`, `[!abc]`, `{a,b}`, `{1..3}`, `!(a|b)` and `@(a|b)` stand for something, and a backslash takes
 * that from the character behind it. Everything else is itself: names have quotes and parentheses, which the library takes
 * for groups of its own, and `*(alt)*` for any number of `alt`.
 */
import picomatch from 'picomatch';

export type GlobMatcher = (path: string) => boolean;

/** @returns for paths with forward slashes from where the glob begins; none matches one that is empty or too long */
export function globMatcher(glob: string): GlobMatcher {
  return matcher(glob, { nonegate: true });
}

/** The same, but a glob without a slash means a file of that name in any folder, and `!` before one all other files. */
export function fileMatcher(glob: string): GlobMatcher {
  return matcher(glob, { basename: !glob.includes('/') });
}

export interface GlobBelow {
  /** Before the first part that stands for something; empty where that is the first one. */
  readonly folder: string;
  /** The rest. */
  readonly glob: string;
}

/** @returns undefined for what is no glob, or too long for one */
export function readGlob(text: string): GlobBelow | undefined {
  if (text.length > LONGEST_GLOB) return undefined;
  const { base, glob, isGlob } = picomatch.scan(escaped(text), { nonegate: true });
  return isGlob ? { folder: base.replace(/\\(.)/gsu, '$1'), glob } : undefined;
}

/** The library throws at more than 64 KB. In UTF-16 code units. */
export const LONGEST_GLOB = 10_000;

function matcher(glob: string, options: picomatch.PicomatchOptions): GlobMatcher {
  if (glob === '' || glob.length > LONGEST_GLOB) return () => false;
  const matches = picomatch(escaped(glob), { dot: true, ...options });
  return (path) => path === glob || matches(path);
}

/** An escaped character, a class, how a group begins, or a character; a class is not looked for through the whole glob. */
const TOKEN = /\\.|\[[!^]?\]?(?:\\.|[^\]\\/]){0,99}\]|[!@]\(|./gsu;

const LITERAL: ReadonlySet<string> = new Set(['"', '(', ')', '|', '+', '^', '$', '[']);

/** With a backslash before whatever means something to the library and is itself here; once more changes nothing. */
function escaped(glob: string): string {
  const tokens = glob.match(TOKEN) ?? [];
  const groups = groupsOf(tokens);
  const ends = new Set(groups.values());
  let depth = 0;
  return tokens
    .map((token, index) => {
      if (groups.has(index)) depth++;
      if (ends.has(index)) depth--;
      const isOfGroup = groups.has(index) || ends.has(index) || (token === '|' && depth > 0);
      return isOfGroup ? token : literal(token);
    })
    .join('');
}

/** @returns where each group ends, by where it begins; what is not closed is none */
function groupsOf(tokens: readonly string[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.length === 2 ? token.endsWith('(') && !token.startsWith('\\') : token === '(') open.push(index);
    if (token !== ')') continue;
    const begin = open.pop();
    if (begin !== undefined && tokens[begin] !== '(') groups.set(begin, index);
  }
  return groups;
}

function literal(token: string): string {
  if (LITERAL.has(token)) return `\\${token}`;
  // A group that is not closed.
  if (token === '!(' || token === '@(') return `${token.charAt(0)}\\(`;
  // The library knows no other sign for what is not in a class.
  return token.startsWith('[!') ? `[^${token.slice(2)}` : token;
}
