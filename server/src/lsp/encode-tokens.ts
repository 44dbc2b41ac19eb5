/** Semantic tokens as LSP writes them: five numbers each, the place counted from the token before. */
import { lineIndexAt, type Source } from '../markdown/source';
import type { SemanticToken, TokenRun } from '../service/semantic-tokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../service/token-legend';
import type { Counting } from './convert';
import { unitsIn } from './position-encoding';

/** @param runs in the order of the text, each on lines of its own */
export function encodeTokens(source: Source, runs: readonly TokenRun[], client: Counting): number[] {
  const count = runs.reduce((sum, { tokens }) => sum + tokens.length, 0);
  // A year's book has tens of thousands of numbers: the list does not grow by one at a time.
  const data = new Array<number>(count * NUMBERS);
  let at = 0;
  let lastLine = 0;
  for (const run of runs) {
    const first = lineIndexAt(source, run.from + (run.tokens[0]?.span.start ?? 0));
    const { numbers, lines } = encoded(source, run, client);
    for (const number of numbers) data[at++] = number;
    // Only where the run stands is not its own.
    data[at - numbers.length] = first - lastLine;
    lastLine = first + lines;
  }
  return data;
}

/** Of one token: lines and characters from the one before, its length, its type, its modifiers. */
const NUMBERS = 5;

interface Encoded {
  readonly numbers: readonly number[];
  /** From the line of the first token to that of the last. */
  readonly lines: number;
}

/** Most of a long document stays where it is within its section: a keystroke does not look for its lines again. */
function encoded(source: Source, run: TokenRun, client: Counting): Encoded {
  // The same tokens may stand behind other characters of the same line, which take as many UTF-16 code units.
  if (client.positionEncoding !== 'utf-16') return encode(source, run, client);
  const remembered = known.get(run.tokens) ?? encode(source, run, client);
  known.set(run.tokens, remembered);
  return remembered;
}

const known = new WeakMap<readonly SemanticToken[], Encoded>();

function encode(source: Source, { from, tokens }: TokenRun, { positionEncoding }: Counting): Encoded {
  const numbers: number[] = [];
  const first = lineIndexAt(source, from + (tokens[0]?.span.start ?? 0));
  let last = { line: first, character: 0 };
  for (const token of tokens) {
    const start = from + token.span.start;
    const line = lineIndexAt(source, start);
    const own = source.lines.at(line) ?? { start, end: start };
    const character = unitsIn(source.text, { start: own.start, end: start }, positionEncoding);
    // Few clients can show one that goes on in the next line.
    const end = Math.max(start, Math.min(from + token.span.end, own.end));
    const length = unitsIn(source.text, { start, end }, positionEncoding);
    numbers.push(line - last.line, line === last.line ? character - last.character : character, length);
    numbers.push(TYPES.get(token.type) ?? 0, bitsOf(token));
    last = { line, character };
  }
  return { numbers, lines: last.line - first };
}

const TYPES = new Map(TOKEN_TYPES.map(({ id }, index) => [id, index]));
const BITS = new Map(TOKEN_MODIFIERS.map(({ id }, index) => [id, 1 << index]));

function bitsOf({ modifiers }: SemanticToken): number {
  return modifiers.reduce((bits, modifier) => bits | (BITS.get(modifier) ?? 0), 0);
}
