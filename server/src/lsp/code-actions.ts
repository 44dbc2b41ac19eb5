/** Quick fixes, rewrites and fix-all. */
import type {
  CodeAction,
  CodeActionParams,
  Command,
  Range,
  ServerRequestHandler,
} from 'vscode-languageserver';
import { REWRITE_SPEAKERS } from '../service/action-kinds';
import { type Action, actions } from '../service/actions';
import { requestedKinds } from './code-action-kinds';
import { toSpan } from './convert';
import { toDiagnostic } from './diagnostic';
import { toWorkspaceEdit } from './edits';
import { guard } from './guard';
import { ignoreLabelEdit } from './ignore-label';
import { type Minutes, readMinutes, readNotes, severitiesOf } from './read-minutes';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

type Answer = (Command | CodeAction)[];

export function codeActionHandler(
  session: Session,
): ServerRequestHandler<CodeActionParams, Answer, Answer, void> {
  const { client, documents, log } = session;
  return ({ textDocument, range, context: { only } }, token) => {
    // The range belongs to this version, and so will the edits.
    const snapshot = documents.get(textDocument.uri);
    // What is limited to nothing of ours is answered at once: every save asks for the kinds of other tools.
    const kinds = only && requestedKinds(only);
    if (snapshot === undefined || kinds?.length === 0 || !client.codeActionLiterals) return [];
    return guard<Answer>({ name: 'Code actions', token, fallback: [], log }, async () => {
      const minutes = await readMinutes(session, snapshot);
      if (minutes !== undefined) return answer(session, snapshot, minutes, range, kinds ?? []);
      const selects = range.start.line < range.end.line;
      const rewrites = kinds === undefined || kinds.includes(REWRITE_SPEAKERS);
      const notes = selects && rewrites ? await readNotes(session, snapshot) : undefined;
      return notes === undefined ? [] : answer(session, snapshot, notes, range, [REWRITE_SPEAKERS]);
    });
  };
}

function answer(
  session: Session,
  snapshot: Snapshot,
  minutes: Minutes,
  range: Range,
  kinds: readonly string[],
): CodeAction[] {
  const { meeting } = minutes;
  const request = {
    span: toSpan(meeting.source, range, session.client),
    kinds,
    severities: severitiesOf(minutes),
    snippets: session.client.snippetEdits,
    renames: session.client.renamedFiles,
  };
  return actions(meeting, request).flatMap((action) => toCodeAction(session, snapshot, action) ?? []);
}

function toCodeAction(session: Session, snapshot: Snapshot, action: Action): CodeAction | undefined {
  const { title, kind, finding, edits, rename, ignoredLabel } = action;
  const edit =
    ignoredLabel === undefined
      ? toWorkspaceEdit(snapshot, edits, session.client, rename)
      : ignoreLabelEdit(session, snapshot.uri, ignoredLabel);
  return (
    edit && {
      title,
      kind,
      ...(finding && { diagnostics: [toDiagnostic(session, snapshot, finding)] }),
      ...(action.preferred && { isPreferred: true }),
      edit,
    }
  );
}
