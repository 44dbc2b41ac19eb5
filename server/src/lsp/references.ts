/** Where somebody, or an RFC, is named: in a document, and in the other minutes of its workspace folder. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { concernedBy } from '../service/concerned';
import { type Place, places, placesOf, subjectAt } from '../service/references';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { otherMinutes } from './other-minutes';
import type { Session } from './session';

export function referencesHandler(session: Session): Handler<ReferenceParams, Location[]> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'References',
    isAsked: true,
    nothing: [],
    answer: async ({ minutes: { meeting, project }, snapshot: { uri }, params, token }) => {
      const isWanted = ({ declares }: Place): boolean => params.context.includeDeclaration || !declares;
      const offset = toOffset(meeting.source, params.position, client);
      const found = places(meeting, offset).filter(isWanted);
      const locations = found.map(({ span }) => ({ uri, range: toRange(meeting.source, span, client) }));
      const subject = subjectAt(meeting, offset);
      if (subject === undefined) return locations;
      const asking = { uri, knowledge: project.knowledge, isConcerned: concernedBy(subject) };
      for await (const other of otherMinutes(session, asking)) {
        if (token.isCancellationRequested) return [];
        const elsewhere = placesOf(other.meeting, subject).filter(isWanted);
        locations.push(
          ...elsewhere.map(({ span }) => ({ uri: other.uri, range: toRange(other.source, span, client) })),
        );
      }
      return locations;
    },
  });
}

/** A label writes the name, as it were; a mention reads it. */
export function highlightsHandler(session: Session): Handler<DocumentHighlightParams, DocumentHighlight[]> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Highlights',
    nothing: [],
    answer: ({ minutes: { meeting }, params }) => {
      const { source } = meeting;
      return places(meeting, toOffset(source, params.position, client)).map(({ span, declares, speaks }) => ({
        range: toRange(source, span, client),
        kind: declares || speaks ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    },
  });
}
