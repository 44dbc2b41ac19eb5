/** Snippets as an editor fills them in when everything is accepted as offered. */

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '04',
};

const PART =
  /\$\{(?<choiceStop>\d+)\|(?<choices>[^|]*)\|\}|\$\{(?<stop>\d+):(?<default>(?:[^{}$]|\$[A-Z_]+)*)\}|\$(?<bare>\d+)|\$(?<variable>[A-Z_]+)/g;

export interface Expanded {
  /** The text with the default of each placeholder, the first of each choice, and the values. */
  readonly text: string;
  /** The numbers of the tab stops, each once, in order. */
  readonly stops: readonly number[];
  /** What looked like the beginning of a placeholder and is none. */
  readonly broken: readonly string[];
}

/**
 * Expands the body of a snippet.
 * @param values of tab stops without a default, by their number
 * Source: the snippet grammar of VS Code (code.visualstudio.com/docs/editing/userdefinedsnippets).
 */
export function expandSnippet(body: string, values: Readonly<Record<number, string>> = {}): Expanded {
  const stops = new Set<number>();
  const expand = (source: string): string =>
    source.replaceAll(PART, (...match) => {
      const groups = match.at(-1) as Record<string, string | undefined>;
      const { choiceStop, choices, stop, default: fallback, bare, variable } = groups;
      if (variable !== undefined) return VARIABLES[variable] ?? `$${variable}`;
      const number = Number(choiceStop ?? stop ?? bare);
      stops.add(number);
      if (values[number] !== undefined) return values[number];
      return choices === undefined ? expand(fallback ?? '') : (choices.split(',')[0] ?? '');
    });
  const text = expand(body);
  return { text, stops: [...stops].sort((a, b) => a - b), broken: text.match(/\$\{?[\w|]*/g) ?? [] };
}
