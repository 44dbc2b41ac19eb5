/** JSON with comments and trailing commas, as values with places. */
import {
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { t } from '../words/words';
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
      message: t('The file is no JSON here: {0}', what(error)),
    })),
  };
}

/** Source: `ParseErrorCode` of jsonc-parser. */
function what(error: ParseErrorCode): string {
  const texts: Readonly<Record<string, string>> = {
    InvalidSymbol: t('invalid symbol'),
    InvalidNumberFormat: t('invalid number format'),
    PropertyNameExpected: t('property name expected'),
    ValueExpected: t('value expected'),
    ColonExpected: t('colon expected'),
    CommaExpected: t('comma expected'),
    CloseBraceExpected: t('close brace expected'),
    CloseBracketExpected: t('close bracket expected'),
    EndOfFileExpected: t('end of file expected'),
    InvalidCommentToken: t('invalid comment token'),
    UnexpectedEndOfComment: t('unexpected end of comment'),
    UnexpectedEndOfString: t('unexpected end of string'),
    UnexpectedEndOfNumber: t('unexpected end of number'),
    InvalidUnicode: t('invalid unicode'),
    InvalidEscapeCharacter: t('invalid escape character'),
    InvalidCharacter: t('invalid character'),
  };
  const code = printParseErrorCode(error);
  return texts[code] ?? code;
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
