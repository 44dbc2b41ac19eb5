/** Semantic tokens: all of a document, those in a part of it, or what has changed since the last time. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensOptions,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../service/semantic-tokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../service/token-legend';
import { aboutMinutes, type Handler } from './about-minutes';
import type { Client } from './client';
import { toSpan } from './convert';
import { encodeTokens } from './encode-tokens';
import type { Session } from './session';
import { TokenReports } from './token-reports';

/** What a client that knows our types from the manifest is told; others get the types of programming languages, which their themes have. */
function tokenLegend({ ownTokens }: Pick<Client, 'ownTokens'>): SemanticTokensLegend {
  return {
    tokenTypes: TOKEN_TYPES.map(({ id, superType }) => (ownTokens ? id : superType)),
    tokenModifiers: TOKEN_MODIFIERS.map(({ id }) => id),
  };
}

export function tokenOptions(client: Client): SemanticTokensOptions {
  return { legend: tokenLegend(client), range: true, full: { delta: true } };
}

export function registerSemanticTokens(session: Session): void {
  const { connection, client, documents } = session;
  if (!client.semanticTokens) return;
  const reports = new TokenReports();
  documents.onClose((uri) => reports.forget(uri));
  const { semanticTokens } = connection.languages;
  semanticTokens.on(allHandler(session, reports));
  semanticTokens.onDelta(changedHandler(session, reports));
  semanticTokens.onRange(rangeHandler(session));
}

function allHandler(session: Session, reports: TokenReports): Handler<SemanticTokensParams, SemanticTokens> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Tokens',
    nothing: NONE,
    answer: ({ minutes: { meeting }, snapshot: { uri } }) =>
      reports.all(uri, encodeTokens(meeting.source, semanticTokens(meeting), client)),
  });
}

function changedHandler(
  session: Session,
  reports: TokenReports,
): Handler<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Changed tokens',
    nothing: NONE as SemanticTokens | SemanticTokensDelta,
    answer: ({ minutes: { meeting }, snapshot: { uri }, params: { previousResultId } }) =>
      reports.changed(uri, previousResultId, encodeTokens(meeting.source, semanticTokens(meeting), client)),
  });
}

function rangeHandler(session: Session): Handler<SemanticTokensRangeParams, SemanticTokens> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Tokens of a part',
    nothing: NONE,
    answer: ({ minutes: { meeting }, params: { range } }) => {
      const within = toSpan(meeting.source, range, client);
      return { data: encodeTokens(meeting.source, semanticTokens(meeting, within), client) };
    },
  });
}

const NONE: SemanticTokens = { data: [] };
