/** From a speaker to the entry in the lists, from a link to its topic, from an RFC to its text or to where others discuss it. */
import type {
  CancellationToken,
  DefinitionLink,
  DefinitionParams,
  Location,
  Range,
} from 'vscode-languageserver';
import { concernedBy } from '../service/concerned';
import { definition } from '../service/definition';
import { placesOf, type Subject } from '../service/references';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { type Asking, otherMinutes } from './other-minutes';
import type { Session } from './session';

type Answer = Location[] | DefinitionLink[] | null;

export function definitionHandler(session: Session): Handler<DefinitionParams, Answer> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Definition',
    nothing: null,
    answer: async ({ minutes: { meeting, project }, snapshot: { uri }, params, token }) => {
      const { source } = meeting;
      const found = definition(meeting, toOffset(source, params.position, client));
      if (found === undefined) return null;
      const here = found.targets.map((target) => ({ uri, range: toRange(source, target, client) }));
      const files = found.files.map((file) => ({ uri: file, range: START }));
      const asking = { uri, knowledge: project.knowledge };
      const elsewhere = found.subject && (await topicElsewhere(session, asking, found.subject, token));
      const locations = elsewhere === undefined ? [...here, ...files] : [elsewhere];
      if (locations.length === 0) return null;
      if (!client.definitionLinks) return locations;
      const originSelectionRange = toRange(source, found.origin, client);
      return locations.map(({ uri: targetUri, range }) => ({
        ...{ originSelectionRange, targetUri },
        ...{ targetRange: range, targetSelectionRange: range },
      }));
    },
  });
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The first of the other minutes with a topic about it: those in the editor, then by their days. */
async function topicElsewhere(
  session: Session,
  asking: Omit<Asking, 'isConcerned'>,
  subject: Subject,
  token: CancellationToken,
): Promise<Location | undefined> {
  for await (const other of otherMinutes(session, { ...asking, isConcerned: concernedBy(subject) })) {
    if (token.isCancellationRequested) return undefined;
    const topic = placesOf(other.meeting, subject).find(({ declares }) => declares);
    if (topic !== undefined)
      return { uri: other.uri, range: toRange(other.source, topic.span, session.client) };
  }
  return undefined;
}
