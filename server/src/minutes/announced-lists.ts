/** Lists whose title tells who people are, and not that they came: `Hosts:`, `Guests: a, b`, `TSC members:`. */
import type { Block, Heading, Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { entriesOfItem, entriesOfLines, isNamed, type PlacedEntry, ROLES } from './attendee-shapes';
import { fold } from './fold';
import { perText } from './per-text';
import { type LabelLine, labelLine } from './title-lines';
import { bareTitle } from './titles';
import { type GroupWords, words } from './vocabulary/index';

export interface AnnouncedList {
  readonly title: string;
  readonly titleSpan: Span;
  /** What the people are, where the title says it: `Guests`. */
  readonly group: string;
  readonly entries: readonly PlacedEntry[];
  /** The blocks that belong to it, without the one of the title. */
  readonly below: readonly Block[];
}

/** Where a label stands: in an attendee section its names need not look like names, and more labels are known. */
export interface Place {
  readonly blocks: readonly Block[];
  /** Of the first block below the label. */
  readonly next: number;
  readonly isAttending: boolean;
}

/** The list that the first line of a paragraph announces; undefined where it is none, or is not surely one of people. */
export function announcedList(text: string, block: Text, place: Place): AnnouncedList | undefined {
  const label = LABEL.test(textOf(text, block.lines[0] ?? NOWHERE)) ? labelLine(text, block) : undefined;
  const kind = label === undefined ? undefined : kindOf(label.title);
  if (label === undefined || kind === undefined) return undefined;
  const isGroup = kind === 'guests' || (kind === 'others' && place.isAttending);
  const named =
    label.rest === undefined && block.lines.length === 1
      ? namesBelow(text, kind, place)
      : isGroup && namesBehind(text, block, label, place);
  // An empty list too is one where others are: somebody may be added to it.
  const isEmpty = isGroup && place.isAttending && place.blocks[place.next]?.item === undefined;
  if (named === false || named === undefined)
    return isEmpty ? { ...about(label, kind), ...NOBODY } : undefined;
  return { ...about(label, kind), ...named };
}

/** Whether a line has a label that may announce names on it, or says who did what. */
export function announces(text: string, line: Text, isAttending: boolean): boolean {
  const kind = kindOf(labelLine(text, line)?.title ?? '');
  return kind === 'guests' || kind === 'role' || (kind === 'others' && isAttending);
}

const NOBODY = { entries: [], below: [] };

function about(
  { title, titleSpan }: LabelLine,
  kind: Kind,
): Pick<AnnouncedList, 'title' | 'titleSpan' | 'group'> {
  return { title, titleSpan, group: kind === 'role' ? '' : title };
}

type Named = Pick<AnnouncedList, 'entries' | 'below'>;

/** Names on the line of a label, and on the other lines of its paragraph. */
function namesBehind(
  text: string,
  block: Text,
  { rest }: LabelLine,
  { isAttending }: Place,
): Named | undefined {
  const lines = [...(rest === undefined ? [] : [rest]), ...block.lines.slice(1)];
  const entries = entriesOfLines(text, block, lines, isAttending ? 'names' : 'anything');
  return isAttending || areNames(entries) ? { entries, below: [] } : undefined;
}

/** Names in the bullets below a label. */
function namesBelow(text: string, kind: Kind, place: Place): Named | undefined {
  // Within an attendee section the bullets belong to its list.
  if (place.isAttending && (kind === 'others' || kind === 'members')) return undefined;
  const found = kind === 'others' ? [] : bulletsBelow(text, place);
  const entries = found.flatMap((each) => each.entries);
  if (!areNames(entries) || (kind === 'members' && !areTicked(entries))) return undefined;
  const isRole = kind === 'role' ? ({ isRole: true } as const) : {};
  return {
    entries: entries.map((entry) => ({ ...entry, ...isRole })),
    below: found.map(({ block }) => block),
  };
}

/**
 * A section with a heading such as `Guests`, where nothing stands in it but names.
 * @param howMany of them have to look like names: all, or most where attendees are expected (`wren`, `jan de Vries`)
 */
export function announcedSection(
  text: string,
  [heading, ...blocks]: readonly Block[],
  howMany: 'all' | 'most',
): (AnnouncedList & { readonly heading: Heading }) | undefined {
  if (heading?.kind !== 'heading' || heading.quoted) return undefined;
  const [line = NOWHERE] = heading.lines;
  const title = bareTitle(inlineOf(text, heading).visible[0] ?? '');
  if (kindOf(title) !== 'guests') return undefined;
  const shown = blocks.filter(({ kind, span }) => kind !== 'html' || !/^\s*<!--/u.test(textOf(text, span)));
  const found = shown.map((block) => namesIn(text, block));
  const entries = found.flatMap((each) => each ?? []);
  const are = howMany === 'all' ? areNames : areMostlyNames;
  if (found.includes(undefined) || !are(entries)) return undefined;
  return { heading, title, titleSpan: line, group: title, entries, below: shown };
}

type Kind = keyof GroupWords | 'role';

/** Cheap, for the many paragraphs without one. */
const LABEL = /^[^:：]{0,70}[:：]|^\s*(?:\*\*|__)/u;
const NOWHERE: Span = { start: 0, end: 0 };

const groups = (['guests', 'others', 'members'] as const).map((kind) => ({
  kind,
  pattern: new RegExp(`^(?:${words((vocabulary) => vocabulary.groups[kind]).join('|')})$`, 'u'),
}));

const kindOf = perText((title): Kind | undefined => {
  const folded = fold(bareTitle(title));
  if (ROLES.has(folded) || ROLES.has(folded.replace(/s$/u, ''))) return 'role';
  return groups.find(({ pattern }) => pattern.test(folded))?.kind;
});

interface NamesOfBlock {
  readonly block: Block;
  readonly entries: readonly PlacedEntry[];
}

/** The bullets right below a label; nothing where one of them is no name. Each is below one label only. */
function bulletsBelow(text: string, { blocks, next }: Place): readonly NamesOfBlock[] {
  const found: NamesOfBlock[] = [];
  for (let index = next; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.item === undefined) break;
    const entries = namesIn(text, block);
    if (entries === undefined) return [];
    found.push({ block, entries });
  }
  return found;
}

/** The names of a block; undefined where anything else is in it. */
function namesIn(text: string, block: Block): readonly PlacedEntry[] | undefined {
  if (block.kind !== 'paragraph' || block.quoted) return undefined;
  const entries =
    block.item === undefined
      ? entriesOfLines(text, block, block.lines, 'anything')
      : entriesOfItem(text, block, block.item);
  return entries.length === 0 ? undefined : entries;
}

/** Whether they look like names, most of them like full ones: a word alone may be anything. */
function areNames(entries: readonly PlacedEntry[]): boolean {
  const sure = entries.filter(({ name, handles }) => handles.length > 0 || name.includes(' '));
  return entries.every(isNamed) && entries.length > 0 && sure.length * 2 >= entries.length;
}

/** Whether most of them do, and none of the others has more words than names have. */
function areMostlyNames(entries: readonly PlacedEntry[]): boolean {
  const named = entries.filter(isNamed);
  const areShort = entries.every(({ name }) => name.split(' ').length <= MOST_WORDS);
  return areShort && named.length * 2 > entries.length && areNames(named);
}

const MOST_WORDS = 3;

function areTicked(entries: readonly PlacedEntry[]): boolean {
  return (
    entries.every(({ checked }) => checked !== undefined) && entries.some(({ checked }) => checked === true)
  );
}
