/** From a speaker to the entry in the lists, from a link to its topic. */
import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { definition } from '../service/definition';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import type { Session } from './session';

type Answer = Definition | DefinitionLink[] | null;

export function definitionHandler(session: Session): Handler<DefinitionParams, Answer> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Definition',
    nothing: null,
    answer: ({ minutes: { meeting }, snapshot: { uri }, params }) => {
      const { source } = meeting;
      const found = definition(meeting, toOffset(source, params.position, client));
      if (found === undefined) return null;
      const ranges = found.targets.map((target) => toRange(source, target, client));
      if (!client.definitionLinks) return ranges.map((range) => ({ uri, range }));
      const originSelectionRange = toRange(source, found.origin, client);
      return ranges.map((range) => ({
        ...{ originSelectionRange, targetUri: uri },
        ...{ targetRange: range, targetSelectionRange: range },
      }));
    },
  });
}
