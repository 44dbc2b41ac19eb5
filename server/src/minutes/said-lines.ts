/** What in a section with the title of a list (`### Gäste`) somebody says: such a section is a topic. */
import type { Block } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { isField } from './fields';
import { fold } from './fold';
import { readLabel } from './labels';
import { looksLikeFullName } from './names';
import { areRoleLines } from './role-lines';
import { splitList } from './split-list';
import { GROUP_OF_PEOPLE, readTitle } from './titles';

interface SaidLine {
  /** Folded, as it is written. */
  readonly label: string;
  /** What stands behind the label may be nothing but people: `Mill: Ada Byron`. */
  readonly areNames: boolean;
  readonly isSentence: boolean;
}

/**
 * Whether people speak in some blocks, and are not listed. Most of them have a label then, and some surely are
 * statements: they are sentences, or somebody has several.
 * @param isBelow whether they stand where the discussion has begun: attendees hardly do
 */
export function isTalk(text: string, blocks: readonly Block[], isBelow: boolean): boolean {
  const known = isBelow ? knownBelow : knownAbove;
  const talk = known.get(blocks) ?? readTalk(text, blocks, isBelow);
  known.set(blocks, talk);
  return talk;
}

/** The blocks of a section stay the same objects as long as nobody edits it. */
const knownBelow = new WeakMap<readonly Block[], boolean>();
const knownAbove = new WeakMap<readonly Block[], boolean>();

function readTalk(text: string, blocks: readonly Block[], isBelow: boolean): boolean {
  const shown = blocks.flatMap((block) =>
    block.kind === 'paragraph' && !block.quoted ? [inlineOf(text, block).visible[0] ?? ''] : [],
  );
  // What others add to it below need not have a label.
  if (isBelow && blocks[0]?.kind === 'paragraph' && isSaid(shown[0] ?? '')) return true;
  const said = shown.flatMap((line) => saidLine(line) ?? []);
  if (said.length * 2 <= shown.length || !begins(blocks, shown) || areRoleLines(text, blocks, isBelow))
    return false;
  const others = said.filter(({ areNames }) => !areNames);
  return (
    others.some(({ isSentence }) => isSentence || isBelow) ||
    new Set(others.map(({ label }) => label)).size < others.length
  );
}

/** Some committees write all of the meeting below the heading of their attendees: then a list comes first. */
function begins(blocks: readonly Block[], [first = '']: readonly string[]): boolean {
  const shown = blocks.find(({ kind }) => kind !== 'html');
  return shown?.kind === 'paragraph' && (saidLine(first) !== undefined || isSentence(first));
}

/** Whether a line is a statement, and none of people behind a label: `Ada: We wait, Tom.` */
export function isSaid(visible: string): boolean {
  const line = saidLine(visible);
  return line?.isSentence === true && !line.areNames;
}

function saidLine(visible: string): SaidLine | undefined {
  const label = readLabel(visible, visible, 0);
  if (label === undefined || !/[:：]/u.test(visible.slice(0, label.span.end))) return undefined;
  const said = visible.slice(label.span.end).trim();
  if (said === '' || label.speakers.some(({ text }) => isTitle(text))) return undefined;
  const parts = splitList(said, 0).map((part) => part.text.trim());
  return {
    label: fold(label.speakers.map(({ text }) => text).join('/')),
    areNames: parts.length > 0 && parts.every(isFullName),
    isSentence: isSentence(said),
  };
}

/** Several words that end like a sentence. */
function isSentence(line: string): boolean {
  const shown = line.trim();
  return shown.includes(' ') && /[.!?…]["“”»)]?$/u.test(shown);
}

function isFullName(part: string): boolean {
  const name = part
    .replace(/\([^()]*\)?$/u, '')
    .trim()
    .replace(/[.;]$/u, '');
  return looksLikeFullName(name);
}

/** Whether a label says what people are, and is nobody's name: `Chair`, `Guests`, `Remote attendees`. */
function isTitle(label: string): boolean {
  return isField(label) || GROUP_OF_PEOPLE.test(label) || readTitle(label) !== undefined;
}
