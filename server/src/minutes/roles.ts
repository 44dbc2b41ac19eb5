/** Who recorded, edited and chaired the meeting, and who presented: `Minutes recorded by …`, `Scribe: …`. */
import { type Block, depthOf, type Paragraph } from '../markdown/block';
import { INERT } from '../markdown/inert';
import { inlineOf } from '../markdown/inline';
import { startOfRun, textOf } from '../markdown/span';
import { isPlaceholder } from './entries';
import type { Name, Role } from './meeting';
import { isName } from './names';
import { splitList } from './split-list';
import { type RolePatterns, type RoleWords, vocabularies } from './vocabulary/index';

const KINDS: readonly (keyof RoleWords)[] = ['recorder', 'editor', 'chair', 'presenter'];

const patterns = KINDS.map((role) => {
  const all: readonly RolePatterns[] = vocabularies.map((vocabulary) => vocabulary.roles[role]);
  const sentences = all.flatMap((words) => words.sentences).join('|');
  const fields = all.flatMap((words) => words.fields).join('|');
  const sentence = sentences === '' ? [] : [`(?:${sentences})\\s+`];
  return {
    role,
    pattern: new RegExp(
      `^[\\s*_]*(?:${[...sentence, `(?:${fields})[*_]*\\s?[:：][*_]*\\s+`].join('|')})`,
      'iu',
    ),
  };
});

/** The longest a role's line may be and still name somebody rather than tell a story; in UTF-16 code units. */
const LONGEST = 200;

export function readRoles(text: string, blocks: readonly Block[]): readonly Role[] {
  return blocks.flatMap((block) =>
    // Deeper in a list it is about something else: the host of an event that was planned.
    block.kind === 'paragraph' && !block.quoted && depthOf(block.item) < 1 ? inParagraph(text, block) : [],
  );
}

/** Whether a line names nobody yet who did something: `Minutes recorded by`, `Scribe:`. */
export function isBlankRole(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.slice(0, startOfRun(line, line.length, 0, /[\s*_]/u));
  return patterns.some(({ pattern }) => pattern.exec(`${bare} `)?.[0].trimEnd() === bare);
}

function inParagraph(text: string, paragraph: Paragraph): readonly Role[] {
  return paragraph.lines.flatMap((line, index) => {
    // What is hidden in the visible text is no part of a role: most lines need not be read further.
    if (line.end - line.start > LONGEST || roleIn(textOf(text, line)) === undefined) return [];
    const shown = inlineOf(text, paragraph).visible[index] ?? '';
    const found = roleIn(shown);
    if (found === undefined) return [];
    const from = found.pattern.exec(shown)?.[0].length ?? 0;
    const names = namesIn(shown.slice(from).replaceAll(INERT, ' '), line.start + from);
    return names.length === 0 ? [] : [{ role: found.role, names }];
  });
}

function roleIn(line: string): (typeof patterns)[number] | undefined {
  return patterns.find(({ pattern }) => pattern.test(line));
}

/** `Ada Byron (first half), Charles Babbage`; `Ada Byron for publishing.` is Ada Byron. */
function namesIn(value: string, offset: number): readonly Name[] {
  return splitList(value, offset).flatMap(({ text, span }) => {
    const bare = text.replace(/\s*\([^()]*\)?.*$|\s+(?:for|on|from|at|für|am)\s.*$|[\s.*_]+$/giu, '');
    const lead = bare.length - bare.trimStart().length;
    const name = bare.trim().replace(/^@/, '');
    const start = span.start + lead + (bare.trim().startsWith('@') ? 1 : 0);
    return isName(name) && !isPlaceholder(name)
      ? [{ text: name, span: { start, end: start + name.length } }]
      : [];
  });
}
