/** Help for those who take minutes down: the next bullet behind Enter, and a chat that is pasted as statements. */
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { PASTE_STATEMENTS, type PasteStatementsParams, type PasteStatementsResult } from '../protocol';
import { nextBullet } from '../service/next-bullet';
import { pasteStatements } from '../service/paste-statements';
import { type About, aboutMinutes } from './about-minutes';
import { type Counting, toRange, toSpan } from './convert';
import { toEditsResult } from './edits-result';
import type { Session } from './session';

export function registerTyping(session: Session): void {
  const { connection, client } = session;
  connection.onDocumentOnTypeFormatting(
    aboutMinutes<DocumentOnTypeFormattingParams, TextEdit[]>(session, {
      ...{ name: 'textDocument/onTypeFormatting', nothing: [] },
      answer: (about) => bulletEdits(about, client),
    }),
  );
  connection.onRequest(
    PASTE_STATEMENTS,
    aboutMinutes<PasteStatementsParams, PasteStatementsResult | null>(session, {
      ...{ name: PASTE_STATEMENTS, nothing: null, isAsked: true },
      answer: (about) => pasteEdits(about, client),
    }),
  );
}

function bulletEdits(
  { minutes: { meeting }, params }: About<DocumentOnTypeFormattingParams>,
  client: Counting,
): TextEdit[] {
  const { ch, position } = params;
  if (!/[\r\n]/.test(ch)) return [];
  const { source } = meeting;
  return nextBullet(meeting, position.line).map(({ span, text }) => ({
    range: toRange(source, span, client),
    newText: text,
  }));
}

function pasteEdits(about: About<PasteStatementsParams>, client: Counting): PasteStatementsResult | null {
  const { meeting } = about.minutes;
  const { range, text } = about.params;
  const made = pasteStatements(meeting, toSpan(meeting.source, range, client), text);
  if (made === undefined) return null;
  const { edits, count } = made;
  const [edit] = edits;
  const cursor = edit && edit.span.start + edit.text.trimEnd().length;
  return { ...toEditsResult(about, client, edits, cursor), count };
}
