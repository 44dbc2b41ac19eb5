/**
 * A language for tests: every text stands in brackets, and its arguments in brackets of their own, so that one sees
 * where something was said in no language at all.
 */
import { allSaid } from './said-texts';

/** A bundle with all that the sources say. */
export async function pseudoLanguage(): Promise<Readonly<Record<string, string>>> {
  const said = await allSaid();
  return Object.fromEntries(said.flatMap(({ texts }) => texts).map((text) => [text, translated(text)]));
}

function translated(text: string): string {
  return `⟦${text.replace(/\{\d+\}/g, '⟨$&⟩')}⟧`;
}

/** What a shown text is made of. */
export interface Shown {
  /** The texts that were said, with `{}` for each argument. */
  readonly said: readonly string[];
  /** What stands beside them, and what their arguments are, in parts. */
  readonly rest: readonly string[];
}

/** @param shown what a user sees in the pseudo-language */
function readShown(shown: string): Shown {
  const said: string[] = [];
  const rest: string[] = [];
  const open = [''];
  const add = (text: string): void => {
    open.push(`${open.pop() ?? ''}${text}`);
  };
  const close = (closed: string[], mark: string): void => {
    closed.push(open.pop() ?? '');
    add(mark);
  };
  for (const [part] of shown.matchAll(/[⟦⟧⟨⟩]|[^⟦⟧⟨⟩]+/gu)) {
    if (part === '⟦' || part === '⟨') open.push('');
    else if (part === '⟧') close(said, BESIDE);
    else if (part === '⟩') close(rest, '{}');
    else add(part);
  }
  return { said, rest: [...rest, ...open].flatMap((text) => text.split(BESIDE)) };
}

/** Where something was said, the texts around are two. */
const BESIDE = '\n';

/**
 * The parts of a shown text that neither were said nor are the user's own.
 * @param isUsers whether a text stands in the minutes, or is a name that is the same in all languages
 */
export function unsaidIn(shown: string, isUsers: (text: string) => boolean): readonly string[] {
  const isKnown = (text: string): boolean => !/\p{L}/u.test(text) || isUsers(text);
  return (
    readShown(shown)
      .rest.map(trimmed)
      .filter((text) => !isKnown(text))
      // Parts that stand beside one another, such as a name and a group.
      .filter((text) => !text.split(/ · | — |, | \+ |: |; |[()/]/u).every((piece) => isKnown(trimmed(piece))))
  );
}

/** Without the signs around it, and those that escape signs in Markdown. */
function trimmed(text: string): string {
  return text.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').replace(/^[^\p{L}\p{N}@<]+|[^\p{L}\p{N}>)]+$/gu, '');
}
