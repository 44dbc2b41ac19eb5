/** A roster with the places of those who stand in it, in whichever form it is. */
import { readTree } from '../../config/read-tree';
import { readRoster } from '../../config/roster';
import { type RosterLine, rosterLines } from '../../config/roster-lines';
import type { Problem, Tree } from '../../config/tree';
import { readSource, type Source } from '../../markdown/source';
import type { Span } from '../../markdown/span';
import type { KnownPerson } from '../../minutes/known-person';

export interface RosterFile {
  /** As the user would name it. */
  readonly file: string;
  readonly source: Source;
  /** Each person once. */
  readonly people: readonly KnownPerson[];
  readonly problems: readonly Problem[];
  /** Whoever stands in it, in the order of the text; who stands twice is there twice. */
  readonly entries: readonly RosterEntry[];
  /** Whether it is a list of records: reading them tells who and what stands there twice. */
  readonly isRecords: boolean;
  /** Its lines that are not blank; none where it has none of its own. */
  readonly lines: readonly RosterLine[];
}

export interface RosterEntry {
  readonly name: string;
  /** Without the `@`. */
  readonly handles: readonly string[];
  /** Empty where there is none. */
  readonly abbreviation: string;
  /** Of the line, or of the record, in UTF-16 code units. */
  readonly span: Span;
}

/** @param file its ending says in which form it is */
export function rosterFile(file: string, text: string): RosterFile {
  const about = { file, source: readSource(text), ...readRoster(text, file) };
  if (!/\.(?:jsonc?|ya?ml)$/i.test(file)) {
    const lines = rosterLines(text);
    return { ...about, isRecords: false, lines, entries: entriesOf(lines) };
  }
  const { tree } = readTree(text, file);
  const invited = fieldOf(tree, 'invited');
  const people = tree?.kind === 'list' ? tree : fieldOf(tree, 'people');
  if (tree?.kind !== 'record' || invited?.kind !== 'scalar')
    return { ...about, isRecords: true, lines: [], entries: itemsOf(people).flatMap(entryOf) };
  // A line within a text of JSON has no line of its own.
  const lines = rosterLines(String(invited.value)).map((line) => ({ ...line, span: invited.span }));
  return { ...about, isRecords: false, lines: [], entries: entriesOf(lines) };
}

function entriesOf(lines: readonly RosterLine[]): readonly RosterEntry[] {
  return lines.flatMap(({ span, person }) => (person === undefined ? [] : { ...person, span }));
}

function entryOf(tree: Tree): readonly RosterEntry[] {
  const name = tree.kind === 'scalar' ? tree : fieldOf(tree, 'name');
  if (name === undefined || textOf(name) === '') return [];
  const field = fieldOf(tree, 'handles');
  const handles = field?.kind === 'list' ? itemsOf(field) : [field];
  return [
    {
      ...{ name: textOf(name), span: name.span, abbreviation: textOf(fieldOf(tree, 'abbreviation')) },
      handles: handles.map((handle) => textOf(handle).replace(/^@/, '')).filter((handle) => handle !== ''),
    },
  ];
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

function fieldOf(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'record' ? tree.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

function textOf(tree: Tree | undefined): string {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value.trim() : '';
}
