/** Renaming a person. */
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { concernedBy } from '../service/concerned';
import { rename, renameable, renameElsewhere } from '../service/rename';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { type ConfirmedEdits, toWorkspaceEdit, withConfirmed } from './edits';
import { otherMinutes } from './other-minutes';
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

/** In other minutes only where the client asks before it changes them: published minutes are records. */
export function renameHandler(session: Session): Handler<RenameParams, Answer> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Rename',
    nothing: null,
    answer: async ({ minutes: { meeting, project }, snapshot, params, token }): Promise<Answer> => {
      const result = rename(meeting, toOffset(meeting.source, params.position), params.newName);
      if (result === undefined) return null;
      if ('refusal' in result) return new ResponseError<never>(LSPErrorCodes.RequestFailed, result.refusal);
      const edit = toWorkspaceEdit(snapshot, result.edits, client);
      const { elsewhere } = result;
      if (elsewhere === undefined || !client.confirmedEdits) return edit;
      const others: ConfirmedEdits[] = [];
      const { subject: person } = elsewhere;
      const isConcerned = concernedBy({ person });
      const asking = { uri: snapshot.uri, knowledge: project.knowledge, isConcerned };
      for await (const other of otherMinutes(session, asking)) {
        if (token.isCancellationRequested) return null;
        const edits = renameElsewhere(other.meeting, elsewhere);
        if (edits.length > 0) others.push({ edited: other, edits });
      }
      return withConfirmed(edit, others, OTHER_MINUTES);
    },
  });
}

type Answer = WorkspaceEdit | null | ResponseError<never>;

const OTHER_MINUTES = {
  label: 'Other minutes',
  description: 'Published minutes are records: look at each change before you take it',
};
