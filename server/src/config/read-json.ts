/** JSON with comments and trailing commas, as values with places. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Entry, ReadTree, Tree } from './tree';

export function readJson(text: string): ReadTree {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, {
    allowTrailingComma: true,
    // A file that somebody has just made says nothing yet.
    allowEmptyContent: true,
  });
  return {
    tree: root === undefined ? undefined : fromJson(root),
    // Those behind the first are of its making.
    problems: errors.slice(0, 1).map(({ error, offset, length }) => ({
      span: { start: offset, end: offset + length },
      message: `The file is no JSON here: ${words(printParseErrorCode(error))}`,
    })),
  };
}

/** `CommaExpected` → `comma expected`. */
function words(code: string): string {
  return code.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function fromJson(node: Node): Tree {
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

function entryFromJson({ children: [key, value] = [] }: Node): readonly Entry[] {
  if (key === undefined || value === undefined) return [];
  const keySpan = { start: key.offset, end: key.offset + key.length };
  return [{ key: String(key.value), keySpan, value: fromJson(value) }];
}
