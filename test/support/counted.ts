/** Positions in UTF-16 as a client has them that counts characters in other units, and back. Knows nothing of the server. */
import type { Position } from 'vscode-languageserver/node';

export type Units = 'utf-8' | 'utf-32';

const LINE_ENDING = /\r\n?|\n/;

/** Behind the end of the line, or of the text, it stays where it is. */
export function counted({ line, character }: Position, text: string, units: Units): Position {
  const own = text.split(LINE_ENDING)[line];
  if (own === undefined || character > own.length) return { line, character };
  return { line, character: lengthIn(own.slice(0, character), units) };
}

/** An answer with all its positions in UTF-16. Fails where one is within a character, or behind the end of its line. */
export function uncounted(
  answer: unknown,
  units: Units,
  textOf: (uri: string) => string,
  uri: string,
): unknown {
  if (Array.isArray(answer)) return answer.map((one) => uncounted(one, units, textOf, uri));
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('line' in answer && 'character' in answer) return inUtf16(answer as Position, textOf(uri), units);
  const about = uriIn(answer) ?? uri;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      uncounted(value, units, textOf, /^[a-z]+:\/\//.test(key) ? key : about),
    ]),
  );
}

/** Of what the positions in an object are: `{ uri, range }`, `{ textDocument: { uri }, edits }`, `{ targetUri, … }`. */
function uriIn(object: object): string | undefined {
  const { uri, targetUri, textDocument } = object as Record<string, unknown>;
  const own = uri ?? targetUri ?? (textDocument as { uri?: unknown } | undefined)?.uri;
  return typeof own === 'string' ? own : undefined;
}

function inUtf16({ line, character }: Position, text: string, units: Units): Position {
  const own = text.split(LINE_ENDING)[line] ?? '';
  let offset = 0;
  for (const one of own) {
    if (lengthIn(own.slice(0, offset), units) >= character) break;
    offset += one.length;
  }
  if (lengthIn(own.slice(0, offset), units) !== character)
    throw new Error(`Character ${character} of line ${line} is within one: ${JSON.stringify(own)}`);
  return { line, character: offset };
}

/** Semantic tokens with lines and columns of their own, in UTF-16. */
export function uncountedTokens(data: readonly number[], text: string, units: Units | undefined): unknown {
  const lines = text.split(LINE_ENDING);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lineDelta = 0, delta = 0, length = 0, ...kind] = data.slice(index * 5, index * 5 + 5);
    character = lineDelta === 0 ? character + delta : delta;
    line += lineDelta;
    const ends = [
      { line, character },
      { line, character: character + length },
    ];
    return [...(units === undefined ? ends : ends.map((one) => inUtf16(one, lines.join('\n'), units))), kind];
  });
}

function lengthIn(text: string, units: Units): number {
  return units === 'utf-8' ? Buffer.byteLength(text) : [...text].length;
}
