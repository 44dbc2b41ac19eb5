/** The colours in which the editor draws the text. */
import { workbench } from './workbench';

/** Waits until two words of the line that reads `text` have different colours. */
export async function drawnApart(text: string, word: string, other: string): Promise<void> {
  await workbench().page.waitForFunction(compare, { text, word, other, alike: false });
}

/** Waits until two words of the line that reads `text` have the same colour. */
export async function drawnAlike(text: string, word: string, other: string): Promise<void> {
  await workbench().page.waitForFunction(compare, { text, word, other, alike: true });
}

interface Question {
  readonly text: string;
  readonly word: string;
  readonly other: string;
  readonly alike: boolean;
}

// As much of the page's DOM as is needed here: the rest of the project must not believe that there is one.
declare const document: { querySelectorAll(selector: string): ArrayLike<Drawn> };
declare const getComputedStyle: (drawn: Drawn) => { readonly color: string };
interface Drawn {
  readonly textContent: string | null;
  querySelectorAll(selector: string): ArrayLike<Drawn>;
}

/** Runs in the page. */
function compare({ text, word, other, alike }: Question): boolean {
  const plain = (drawn: Drawn) => (drawn.textContent ?? '').replaceAll('\u00a0', ' ');
  const lines = Array.from(document.querySelectorAll('.editor-group-container.active .view-line'));
  const line = lines.find((drawn) => plain(drawn) === text);
  if (line === undefined) return false;
  // One colour for each UTF-16 code unit of the line.
  const colours = Array.from(line.querySelectorAll('span > span')).flatMap((piece) =>
    Array.from({ length: plain(piece).length }, () => getComputedStyle(piece).color),
  );
  return (colours[text.indexOf(word)] === colours[text.indexOf(other)]) === alike;
}
