/** Where a name is mentioned in what was said: `Lance's feedback`. */
import { inlineOf } from '../markdown/inline';
import type { Span } from '../markdown/span';
import type { Meeting } from './meeting';
import { textsOf } from './references';
import { isDiscussion } from './speakers';

/**
 * The possessive mentions of a name in the discussion, in the order of the text. Only those: a bare word may be
 * anything (`Mark`, `Will`), and `Mark's` is somebody's.
 */
export function mentionsOf({ source: { text }, sections }: Meeting, name: string): readonly Span[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?=['’]s(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  return sections.filter(isDiscussion).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.quoted
        ? []
        : textsOf(block).flatMap((part) =>
            part.lines.flatMap((line, index) => {
              if (!text.slice(line.start, line.end).includes(name)) return [];
              const visible = inlineOf(text, part).visible[index] ?? '';
              return [...visible.matchAll(pattern)].map((match) => ({
                start: line.start + match.index,
                end: line.start + match.index + name.length,
              }));
            }),
          ),
    ),
  );
}
