/** Which words edits take away from what readers see, and which they add. */
import MarkdownIt from 'markdown-it';
import { applyEdits, type Edit } from '../../server/src/markdown/edit';
import { textOf } from '../../server/src/markdown/span';

/** Another instance than the server's, with all that CommonMark has. */
const markdownIt = new MarkdownIt({ html: true, linkify: true });

export interface Balance {
  /** Words that are no longer shown, and that no edit replaces or removes. */
  readonly lost: readonly string[];
  /** Words that are newly shown, and that no edit writes. */
  readonly gained: readonly string[];
}

/** Gives the balance of edits of a text: empty where they do what they say, and nothing beside it. */
export function balanceOf(text: string): (edits: readonly Edit[]) => Balance {
  const before = shown(text);
  return (edits) => {
    const after = shown(applyEdits(text, edits));
    return {
      lost: without(before, after, words(edits.map(({ span }) => textOf(text, span)).join(' '))),
      gained: without(after, before, words(edits.map((edit) => edit.text).join(' '))),
    };
  };
}

/** The words that a reader sees. */
function shown(text: string): readonly string[] {
  return words(markdownIt.render(text).replace(/<!--[\s\S]*?-->|<[^>]*>|&[a-z]+;/g, ' '));
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of the first list that are in neither of the others, each as often as it is missing. */
function without(all: readonly string[], ...others: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of others.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}
