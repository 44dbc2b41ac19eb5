/** What an editor may send, in whatever order, as plain data. */
import fc from 'fast-check';
import { connectedMinutes, nastyFragment, nastyMinutes } from './nasty-minutes';

export interface Change {
  /** Taken modulo what there is, or as it is: far behind the end. */
  readonly line: number;
  readonly character: number;
  /** How many lines the range goes on; 0 for one line. */
  readonly lines: number;
  readonly characters: number;
  readonly text: string;
  readonly far: boolean;
}

export type Message =
  | { readonly kind: 'open' | 'replace'; readonly document: number; readonly text: string }
  | { readonly kind: 'change'; readonly document: number; readonly changes: readonly Change[] }
  | { readonly kind: 'close'; readonly document: number }
  | { readonly kind: Asked; readonly document: number; readonly at: Change; readonly cancel: boolean }
  | { readonly kind: 'settings' | 'disk'; readonly choice: number }
  | { readonly kind: 'wait' }
  /** The body of a message that no client should send. */
  | { readonly kind: 'wrong'; readonly body: string };

export type Asked = 'completion' | 'actions' | 'source actions' | 'diagnostics';

/** The last is the configuration. */
const document = fc.constantFrom(0, 0, 1, 1, 2, 3);
const text = fc.oneof(connectedMinutes, nastyMinutes);

const change: fc.Arbitrary<Change> = fc.record({
  line: fc.nat({ max: 10_000 }),
  character: fc.nat({ max: 40 }),
  lines: fc.oneof(fc.constant(0), fc.nat({ max: 3 })),
  characters: fc.nat({ max: 10 }),
  text: fc.oneof(fc.constantFrom('', '\n', '- ', '\r', '```', ': ', 'A'), nastyFragment),
  far: fc.integer({ min: 0, max: 19 }).map((one) => one === 19),
});

const WRONG = [
  ...['', '{', '[]', 'null', '7', '{}', '{"jsonrpc":"2.0","id":{},"method":"shutdown"}'],
  ...[
    { id: 'w1', method: 'initialize', params: { capabilities: {} } },
    { id: 'w2', method: 'textDocument/completion', params: null },
    { id: 'w2', method: 'textDocument/codeAction', params: { textDocument: { uri: 'file:///work/a.md' } } },
    { id: 'w3', method: 'no/such', params: [1] },
    { id: 'w4', result: 7 },
    // Of one that is open, nothing would be said any more (lost-documents.test.ts).
    { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///work/never.md' } } },
    { method: 'textDocument/didChange', params: { textDocument: { uri: 'file:///work/never.md' } } },
    { method: 'textDocument/didClose', params: { uri: 'file:///work/a.md' } },
    { method: 'workspace/didChangeConfiguration' },
    { method: '$/cancelRequest', params: null },
    { method: '$/no-such', params: {} },
  ].map((one) => JSON.stringify({ jsonrpc: '2.0', ...one })),
];

const message: fc.Arbitrary<Message> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open'), document, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace'), document, text }) },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('change'),
      document,
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close'), document }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom<Asked>('completion', 'actions', 'source actions', 'diagnostics', 'diagnostics'),
      document,
      at: change,
      cancel: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('settings', 'disk'), choice: fc.nat({ max: 20 }) }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'wait' }) },
  { weight: 2, arbitrary: fc.constantFrom(...WRONG).map((body) => ({ kind: 'wrong', body }) as const) },
);

/** The first opens a document, because most others have no meaning before. */
export const messages: fc.Arbitrary<readonly Message[]> = fc
  .tuple(connectedMinutes, fc.array(message, { maxLength: 30, size: 'max' }))
  .map(([first, more]) => [{ kind: 'open', document: 0, text: first }, ...more]);
