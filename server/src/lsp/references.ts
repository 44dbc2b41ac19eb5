/** Where somebody, or an RFC, is named. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { places } from '../service/references';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import type { Session } from './session';

export function referencesHandler(session: Session): Handler<ReferenceParams, Location[]> {
  return aboutMinutes(session, {
    name: 'References',
    nothing: [],
    answer: ({ minutes: { meeting }, snapshot: { uri }, params }) => {
      const { source } = meeting;
      return places(meeting, toOffset(source, params.position))
        .filter(({ declares }) => params.context.includeDeclaration || !declares)
        .map(({ span }) => ({ uri, range: toRange(source, span) }));
    },
  });
}

/** A label writes the name, as it were; a mention reads it. */
export function highlightsHandler(session: Session): Handler<DocumentHighlightParams, DocumentHighlight[]> {
  return aboutMinutes(session, {
    name: 'Highlights',
    nothing: [],
    answer: ({ minutes: { meeting }, params }) => {
      const { source } = meeting;
      return places(meeting, toOffset(source, params.position)).map(({ span, declares, speaks }) => ({
        range: toRange(source, span),
        kind: declares || speaks ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    },
  });
}
