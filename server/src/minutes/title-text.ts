/** A title as people read it: with the code in it, which no pattern looks into. */
import type { Text } from '../markdown/block';
import { inlineOf } from '../markdown/inline';
import { plainText } from './plain-text';
import { codeReplaced, STAND_IN } from './with-code';

/**
 * The whole text of a heading in one line, without marks of emphasis. What is written like a word is given without its
 * backticks; other code keeps them, so that the title may be written again as it stands.
 */
export function titleText(source: string, heading: Text): string {
  const { visible, code } = inlineOf(source, heading);
  const kept: string[] = [];
  const lines = heading.lines.map((line, index) =>
    codeReplaced(source, visible[index] ?? '', line, code, (text) => {
      kept.push(text);
      return STAND_IN;
    }),
  );
  if (kept.length === 0) return plainText(visible);
  return plainText(lines).replaceAll(STAND_IN, () => kept.shift() ?? '');
}
