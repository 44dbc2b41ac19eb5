/** Writing into a configuration that a label is no person, without touching anything else in it. */
import { applyEdits, type Edit, insertion } from '../markdown/edit';
import { lineEnding } from '../markdown/source';
import type { Span } from '../markdown/span';
import { isNothing } from './fields';
import { readConfig } from './read-config';
import { readTree } from './read-tree';
import type { Entry, Tree } from './tree';

/** The text of a new configuration, in JSON, that says of a label that it is no person. */
export function newConfig(label: string): string {
  return `{\n  "labels": { "ignore": ${listOf([label])} }\n}\n`;
}

/**
 * The edits of a configuration file that put one more label into `labels.ignore`, in the form that the file has.
 * @param path decides between JSON and YAML by its ending
 * @returns undefined where the file is broken, or written so that it cannot be told how to go on
 */
export function ignoreLabel(text: string, path: string, label: string): readonly Edit[] | undefined {
  const { tree, problems } = readTree(text, path);
  if (problems.length > 0) return undefined;
  const edits = tree === undefined ? newContent(text, path, label) : editsFor(text, tree, label);
  return isWhatWasMeant(text, path, label, edits) ? edits : undefined;
}

/** The file may hold what was not thought of here: the label must be all that it says more. */
function isWhatWasMeant(text: string, path: string, label: string, edits: readonly Edit[]): boolean {
  const before = readConfig(text, path);
  const after = readConfig(applyEdits(text, edits), path);
  const ignored = [...before.config.ignored, label];
  const { config, ...rest } = before;
  const expected = { ...config, ignored: [...ignored].sort() };
  const got = { ...after.config, ignored: [...after.config.ignored].sort() };
  return (
    JSON.stringify(got) === JSON.stringify(expected) &&
    after.problems.length === rest.problems.length &&
    after.extends.length === rest.extends.length &&
    after.rosters.length === rest.rosters.length
  );
}

/** Where the file says nothing yet, behind what is said of it. */
function newContent(text: string, path: string, label: string): readonly Edit[] {
  const content = /\.ya?ml$/.test(path) ? `labels: { "ignore": ${listOf([label])} }\n` : newConfig(label);
  const ends = text === '' || /[\r\n]$/.test(text);
  return [insertion(text.length, (ends ? content : `\n${content}`).replaceAll('\n', lineEnding(text)))];
}

function editsFor(text: string, root: Tree, label: string): readonly Edit[] {
  const labels = fieldOf(root, 'labels');
  // `labels:` with nothing behind it.
  if (labels !== undefined && isNothing(labels))
    return [{ span: labels.span, text: apart(text, labels.span, `{ "ignore": ${listOf([label])} }`) }];
  if (labels === undefined) return newEntry(text, root, 'labels', `{ "ignore": ${listOf([label])} }`);
  const ignore = fieldOf(labels, 'ignore');
  if (ignore === undefined) return newEntry(text, labels, 'ignore', listOf([label]));
  if (ignore.kind === 'scalar') {
    const all = [...(ignore.value === null ? [] : [ignore.value]), label];
    return [{ span: ignore.span, text: apart(text, ignore.span, listOf(all)) }];
  }
  return ignore.kind === 'list' ? newItem(text, ignore, label) : [];
}

/** A value right behind the colon of its key would be a part of that, and a remark right behind a value a part of it. */
function apart(text: string, { start, end }: Span, value: string): string {
  return `${text[start - 1] === ':' ? ' ' : ''}${value}${text[end] === '#' ? ' ' : ''}`;
}

function fieldOf(tree: Tree, key: string): Tree | undefined {
  const entries: readonly Entry[] = tree.kind === 'record' ? tree.entries : [];
  return entries.findLast((entry) => entry.key === key)?.value;
}

/** In flow style, which JSON and YAML share. */
function listOf(values: readonly (string | number | boolean)[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}

/** At the end of the list. On lines of its own where the others are; behind what is said of the last one. */
function newItem(
  text: string,
  { span, items }: Tree & { readonly kind: 'list' },
  label: string,
): readonly Edit[] {
  const item = JSON.stringify(label);
  const last = items.at(-1);
  if (last === undefined) return [insertion(span.start + 1, item)];
  const before = lineBefore(text, last.span.start);
  const end = lineEnd(text, last.span.end);
  const eol = lineEnding(text);
  if (text[span.start] !== '[') return [insertion(end, `${eol}${before}${item}`)];
  if (before.trim() !== '') return [insertion(last.span.end, `, ${item}`)];
  const hasComma = /^\s*,/.test(text.slice(last.span.end, end));
  return hasComma
    ? [insertion(end, `${eol}${before}${item},`)]
    : [insertion(last.span.end, ','), insertion(end, `${eol}${before}${item}`)];
}

/** Before the other entries of a record. */
function newEntry(text: string, { span, ...record }: Tree, key: string, value: string): readonly Edit[] {
  const first = record.kind === 'record' ? record.entries[0] : undefined;
  const isFlow = text[span.start] === '{';
  const entry = isFlow ? `${JSON.stringify(key)}: ${value}` : `${key}: ${value}`;
  const eol = lineEnding(text);
  if (first === undefined) return isFlow ? [insertion(span.start + 1, ` ${entry} `)] : [];
  const before = lineBefore(text, first.keySpan.start);
  if (!isFlow) return [insertion(first.keySpan.start, `${entry}${eol}${before}`)];
  return before.trim() === ''
    ? [insertion(lineEnd(text, span.start), `${eol}${before}${entry},`)]
    : [insertion(first.keySpan.start, `${entry}, `)];
}

/** What stands before an offset on its line: indentation, the dash of an item. */
function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function lineEnd(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}
