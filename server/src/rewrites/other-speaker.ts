/** Lines that begin with somebody in the lists, in a way that is no label: they are not what the line above goes on with. */
import type { Paragraph } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import type { Context } from '../minutes/meeting';
import { LONGEST, splitNames } from '../minutes/names';

/** Where the names end in `(Ada): x`, `***Ada***: x`, `**Ada: x**`, `Ada:x`, `Ada - x`. */
const END = /[:：](?!\/\/)|[ \u00A0][-–—]{1,3}[ \u00A0]/u;
const DECORATION = /[*_~()[\]<>"“”]/gu;

export function beginsWithListed(
  { people, source: { text } }: Context,
  paragraph: Paragraph,
  index: number,
): boolean {
  const start = paragraph.lines[index]?.start ?? 0;
  const { visible, links } = inlineOf(text, paragraph);
  if (links.some(({ span }) => span.start < start && span.end > start)) return false;
  const line = (visible[index] ?? '').slice(0, LONGEST * 2);
  const names = line
    .slice(0, END.exec(line)?.index ?? 0)
    .replace(DECORATION, ' ')
    .trim();
  if (names === '' || names.length > LONGEST) return false;
  const all = splitNames(names, 0);
  const isWhole = all.at(-1)?.span.end === names.length;
  return isWhole && all.every(({ text: name }) => people.resolve(name) !== undefined);
}
