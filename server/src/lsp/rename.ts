/** Renaming a person. */
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename, renameable } from '../service/rename';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { toWorkspaceEdit } from './edits';
import type { Session } from './session';

/** Nothing on anything but a person, so that another extension may rename it. */
export function prepareRenameHandler(
  session: Session,
): Handler<PrepareRenameParams, PrepareRenameResult | null> {
  return aboutMinutes(session, {
    name: 'Preparing to rename',
    nothing: null,
    answer: ({ minutes: { meeting }, params }) => {
      const found = renameable(meeting, toOffset(meeting.source, params.position));
      return found === undefined
        ? null
        : { range: toRange(meeting.source, found.span), placeholder: found.name };
    },
  });
}

export function renameHandler(
  session: Session,
): Handler<RenameParams, WorkspaceEdit | null | ResponseError<never>> {
  return aboutMinutes(session, {
    name: 'Rename',
    nothing: null,
    answer: ({ minutes: { meeting }, snapshot, params }) => {
      const result = rename(meeting, toOffset(meeting.source, params.position), params.newName);
      if (result === undefined) return null;
      if ('refusal' in result) return new ResponseError<never>(LSPErrorCodes.RequestFailed, result.refusal);
      return toWorkspaceEdit(snapshot, result.edits, session.client);
    },
  });
}
