/** XML, made so that no text can be taken for a part of it. */
import { printable } from '../../../service/printable';
import { COMMAND_SIGN } from '../../../service/without-commands';

/** Something that is XML already. */
export interface Xml {
  readonly xml: string;
}

/** An element in lines of its own; texts in it keep their white space. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly Xml[] | string = [],
): Xml {
  const open = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`),
  ];
  if (content.length === 0) return { xml: `<${open.join(' ')}/>\n` };
  const inner =
    typeof content === 'string' ? escapedLines(content) : `\n${content.map(({ xml }) => xml).join('')}`;
  return { xml: `<${open.join(' ')}>${inner}</${name}>\n` };
}

/** A text with line ends; each line is printable. */
function escapedLines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

/**
 * Printable text has none of the characters that XML 1.0 cannot have, but for two. The log of a CI service takes `##[…]`
 * for a command.
 */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, reference)
    .replace(COMMAND_SIGN, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
