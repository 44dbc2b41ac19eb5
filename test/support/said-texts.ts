/** All texts that the sources say to users, and what they write without saying it in the language of the editor. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Said {
  /** Path of the source, from the root of the project. */
  readonly path: string;
  /** Texts that are given to `t` or `l10n.t`. */
  readonly texts: readonly string[];
  /** Calls of those that cannot be translated: without a literal text, or before the language is known. */
  readonly wrong: readonly string[];
  /** Texts that look like a sentence, and are given to nothing of that kind, nor to a log, an error or a pattern. */
  readonly unsaid: readonly string[];
}

/** What the extension and the server say; what is said on a terminal, which programs read as well, stays English. */
export function allSaid(): Promise<readonly Said[]> {
  const paths = ['server/src', 'client/src'].flatMap(sourcesIn);
  const isForTerminals = (path: string): boolean => /^server\/src\/(?:cli\/|terminal-answer\.ts$)/.test(path);
  return Promise.all(paths.filter((path) => !isForTerminals(path)).map((path) => saidIn(path)));
}

/** @param typescript the source; that of the file without it */
export async function saidIn(
  path: string,
  typescript = readFileSync(`${root}${path}`, 'utf8'),
): Promise<Said> {
  const { code } = await transform(typescript, { loader: 'ts', target: 'es2024' });
  const found = { texts: [], wrong: [], unsaid: [] };
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  walk(program, { code, found, isInFunction: false, isOfNoUser: false });
  return { path, ...found };
}

function sourcesIn(folder: string): readonly string[] {
  const names = readdirSync(`${root}${folder}`, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly code: string;
  readonly found: { readonly texts: string[]; readonly wrong: string[]; readonly unsaid: string[] };
  readonly isInFunction: boolean;
  /** Whether it is within what no user reads. */
  readonly isOfNoUser: boolean;
}

function walk(node: Node, state: State): void {
  const { code, found, isInFunction } = state;
  const isOfNoUser = state.isOfNoUser || isForProgrammers(node, code);
  const text = textOf(node);
  if (text !== undefined && !isOfNoUser && SENTENCE.test(withoutTags(text))) found.unsaid.push(text);
  const [first, ...others] = saying(node, code);
  if (first !== undefined) {
    const said = first.type === 'Literal' ? textOf(first) : undefined;
    if (said === undefined || !isInFunction) found.wrong.push(code.slice(node.start, node.end));
    else found.texts.push(said);
  }
  const children = first === undefined ? childrenOf(node) : others;
  const within = { ...state, isOfNoUser, isInFunction: isInFunction || FUNCTIONS.has(node.type) };
  for (const child of children) walk(child, within);
}

/** Two words of which the second has no capital: `Code actions`, `is listed here`, and no `Ada Byron`. */
const SENTENCE = /\p{L}{2,}[,:;]? \p{Ll}{2,}/u;

/** Without tags of HTML, also begun ones. */
function withoutTags(text: string): string {
  return text.replace(/^[^<>]*>|<[^<>]*(?:>|$)/g, ' | ');
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  // A field of a class is made with the object.
  'PropertyDefinition',
]);

/** The arguments of a call that says something to a user; none of any other node. */
function saying(node: Node, code: string): readonly Node[] {
  const says = isCall(node) && /^(?:(?:vscode\.)?l10n\.)?t$/.test(calleeOf(node, code));
  return says ? node.arguments : [];
}

/** Errors, lines of a log, patterns. */
function isForProgrammers(node: Node, code: string): boolean {
  return isCall(node) && PROGRAMMERS.test(calleeOf(node, code));
}

const PROGRAMMERS = /^(?:RegExp|words|pick|Error)$|(?:^|[.#])(?:info|warn|error|debug|trace|log|note)$/;

interface Call extends Node {
  readonly callee: Node;
  readonly arguments: readonly Node[];
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

function calleeOf({ callee }: Call, code: string): string {
  return code.slice(callee.start, callee.end);
}

function textOf(node: Node): string | undefined {
  if (!('value' in node)) return undefined;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'TemplateElement' ? cookedOf(node.value) : undefined;
}

function cookedOf(value: unknown): string | undefined {
  const cooked = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
  return typeof cooked === 'string' ? cooked : undefined;
}

/** The sources have half a million nodes, so that a walk makes one list for each of them, and no other. */
function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof Node];
    if (Array.isArray(value)) for (const one of value) if (isNode(one)) children.push(one);
    if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
