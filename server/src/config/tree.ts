/** A configuration file as values with places: JSON with comments, or YAML. */
import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../markdown/span';

/** A value where it is written; offsets in UTF-16 code units of the file. */
export type Tree = { readonly span: Span } & (
  | { readonly kind: 'record'; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
);

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** Something that is wrong in a configuration file. */
export interface Problem {
  readonly span: Span;
  /** What is wrong and what to do; no full stop at the end. */
  readonly message: string;
}

export interface ReadTree {
  /** What can be read of the file all the same. */
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}

/** Nobody writes a configuration of this size; in UTF-16 code units. */
const LONGEST = 1_000_000;

/** @param path decides between JSON and YAML by its ending */
export function readTree(text: string, path: string): ReadTree {
  if (text.length > LONGEST) {
    const message = `The file has more than ${LONGEST} characters: it is not read`;
    return { tree: undefined, problems: [{ span: { start: 0, end: 0 }, message }] };
  }
  try {
    return /\.ya?ml$/i.test(path) ? readYaml(text) : readJson(text);
  } catch (error) {
    // The stack of both parsers is as deep as the file.
    if (!(error instanceof RangeError)) throw error;
    const message = 'The file is nested too deeply: it is not read';
    return { tree: undefined, problems: [{ span: { start: 0, end: 0 }, message }] };
  }
}

function readJson(text: string): ReadTree {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  return {
    tree: root === undefined ? undefined : fromJson(root),
    problems: errors.map(({ error, offset, length }) => ({
      span: { start: offset, end: offset + length },
      message: `The file is no JSON here: ${words(printParseErrorCode(error))}`,
    })),
  };
}

/** `CommaExpected` → `comma expected`. */
function words(code: string): string {
  return code.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function fromJson(node: JsonNode): Tree {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  switch (node.type) {
    case 'object':
      return { kind: 'record', span, entries: children.flatMap(entryFromJson) };
    case 'array':
      return { kind: 'list', span, items: children.map(fromJson) };
    default:
      return { kind: 'scalar', span, value: node.value };
  }
}

function entryFromJson({ children: [key, value] = [] }: JsonNode): readonly Entry[] {
  if (key === undefined || value === undefined) return [];
  const keySpan = { start: key.offset, end: key.offset + key.length };
  return [{ key: String(key.value), keySpan, value: fromJson(value) }];
}

function readYaml(text: string): ReadTree {
  // Aliases are not followed: a file of a few lines can unfold to gigabytes.
  const document = parseDocument(text, { prettyErrors: false, merge: false });
  return {
    tree: document.contents === null ? undefined : fromYaml(document.contents),
    problems: document.errors.map(({ message, pos: [start, end] }) => ({
      span: { start, end },
      message: `The file is no YAML here: ${message.split('\n')[0] ?? ''}`,
    })),
  };
}

function fromYaml(node: unknown): Tree {
  const span = spanOf(node);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      keySpan: spanOf(key),
      value: fromYaml(value),
    }));
    return { kind: 'record', span, entries };
  }
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map(fromYaml) };
  const value = isScalar(node) ? node.value : null;
  return { kind: 'scalar', span, value: isPrimitive(value) ? value : String(value) };
}

function isPrimitive(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function spanOf(node: unknown): Span {
  const range: unknown =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const [start, end] = Array.isArray(range) ? range : [0, 0];
  return { start: Number(start), end: Number(end) };
}
