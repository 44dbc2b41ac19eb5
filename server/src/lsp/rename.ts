/** Renaming a person. */
import {
  type CancellationToken,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../markdown/edit';
import { concernedBy } from '../service/concerned';
import { type RenameElsewhere, rename, renameable, renameElsewhere } from '../service/rename';
import { t } from '../words/words';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { type Confirmation, type ConfirmedEdits, toWorkspaceEdit, withConfirmed } from './edits';
import { type Asking, asTheyAreNow, type OtherMinutes, otherMinutes } from './other-minutes';
import type { Session } from './session';

/** Nothing on anything but a person, so that another extension may rename it. */
export function prepareRenameHandler(
  session: Session,
): Handler<PrepareRenameParams, PrepareRenameResult | null> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Preparing to rename',
    nothing: null,
    answer: ({ minutes: { meeting }, params }) => {
      const found = renameable(meeting, toOffset(meeting.source, params.position, client));
      return found === undefined
        ? null
        : { range: toRange(meeting.source, found.span, client), placeholder: found.name };
    },
  });
}

/**
 * In running text and in other minutes only where the client asks before it changes them: the one is what somebody said,
 * and published minutes are records.
 */
export function renameHandler(session: Session): Handler<RenameParams, Answer> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Rename',
    isAsked: true,
    nothing: null,
    answer: async ({ minutes: { meeting, project }, snapshot, params, token }): Promise<Answer> => {
      const result = rename(meeting, toOffset(meeting.source, params.position, client), params.newName);
      if (result === undefined) return null;
      if ('refusal' in result) return refused(result.refusal);
      const edit = toWorkspaceEdit(snapshot, result.edits, client);
      if (!client.confirmedEdits) return result.isSaid ? refused(cannotAsk()) : edit;
      const own = withConfirmed(edit, [{ edited: snapshot, edits: result.said }], runningText(), client);
      const others =
        result.elsewhere &&
        (await inOthers(result.elsewhere, { uri: snapshot.uri, knowledge: project.knowledge }, token));
      return token.isCancellationRequested
        ? null
        : withConfirmed(own, others ?? [], inOtherMinutes(), client);
    },
  });

  async function inOthers(
    elsewhere: RenameElsewhere,
    about: Pick<Asking, 'uri' | 'knowledge'>,
    token: CancellationToken,
  ): Promise<readonly ConfirmedEdits[]> {
    const found: { readonly other: OtherMinutes; readonly edits: readonly Edit[] }[] = [];
    const isConcerned = concernedBy({ person: elsewhere.subject });
    for await (const other of otherMinutes(session, { ...about, isConcerned })) {
      if (token.isCancellationRequested) return [];
      const edits = renameElsewhere(other.meeting, elsewhere);
      if (edits.length > 0) found.push({ other, edits });
    }
    const others = found.map(async ({ other, edits }): Promise<readonly ConfirmedEdits[]> => {
      const now = await asTheyAreNow(session, other);
      if (now === undefined) return [];
      return [{ edited: now, edits: now === other ? edits : renameElsewhere(now.meeting, elsewhere) }];
    });
    return (await Promise.all(others)).flat();
  }
}

type Answer = WorkspaceEdit | null | ResponseError<never>;

function refused(message: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function cannotAsk(): string {
  return t(
    'Rename at a label or in the list: this is what somebody said, and this editor cannot ask before it is changed',
  );
}

function runningText(): Confirmation {
  return {
    id: 'said',
    label: t('Running text'),
    description: t('This is what somebody said: look at each change before you take it'),
  };
}

function inOtherMinutes(): Confirmation {
  return {
    id: 'elsewhere',
    label: t('Other minutes'),
    description: t('Published minutes are records: look at each change before you take it'),
  };
}
