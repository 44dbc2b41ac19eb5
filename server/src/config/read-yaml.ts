/** YAML, as values with places. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLParseError } from 'yaml';
import type { Span } from '../markdown/span';
import { t } from '../words/words';
import type { Problem, ReadTree, Tree } from './tree';

export function readYaml(text: string): ReadTree {
  const document = parseDocument(text, { prettyErrors: false, merge: false });
  // Those behind the first are of its making; repeated keys are told for all formats alike.
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const problems: Problem[] = first === undefined ? [] : [problemOf(first)];
  const tree = document.contents === null ? undefined : fromYaml(document.contents, problems);
  return { tree, problems };
}

function problemOf({ code, message, pos: [start, end] }: YAMLParseError): Problem {
  // Of what is rare the parser itself tells, in English.
  const what = textOf(code) ?? message.split('\n')[0] ?? '';
  return { span: { start, end }, message: t('The file is no YAML here: {0}', what) };
}

/** What the parser tells programmers, for people. */
function textOf(code: YAMLParseError['code']): string | undefined {
  const texts: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
    MULTIPLE_DOCS: t('a second document begins, and only the first is read'),
    BAD_INDENT: t('the line is not indented as those around it, or a bracket before it is not closed'),
    TAB_AS_INDENT: t('lines are indented with spaces, never with tabs'),
    MISSING_CHAR: t('a quotation mark, a bracket or a colon is missing'),
    BLOCK_AS_IMPLICIT_KEY: t('a text with a colon in it needs quotation marks'),
    MULTILINE_IMPLICIT_KEY: t('a colon is missing behind the key'),
    BAD_SCALAR_START: t('a text that begins with this character needs quotation marks'),
    UNEXPECTED_TOKEN: t('this does not belong here'),
  };
  return texts[code];
}

function fromYaml(node: unknown, problems: Problem[]): Tree {
  const span = spanOf(node);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      keySpan: spanOf(key),
      value: fromYaml(value, problems),
    }));
    return { kind: 'record', span, entries };
  }
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => fromYaml(item, problems)) };
  // They are not followed: a file of a few lines can unfold to gigabytes.
  if (isAlias(node)) problems.push({ span, message: t('Aliases are not read: write out what is meant') });
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
