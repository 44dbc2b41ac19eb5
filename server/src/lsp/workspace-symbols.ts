/** What can be looked for by name in all minutes that are open. */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { type MeetingSymbol, symbols } from '../service/symbols';
import type { Handler } from './about-minutes';
import { toRange } from './convert';
import { guard } from './guard';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export function workspaceSymbolsHandler(
  session: Session,
): Handler<WorkspaceSymbolParams, SymbolInformation[]> {
  const { documents, client, log } = session;
  return ({ query }, token) =>
    guard<SymbolInformation[]>({ name: 'Workspace symbols', token, fallback: [], log }, async () => {
      const found: SymbolInformation[] = [];
      for (const uri of documents.uris()) {
        const snapshot = documents.get(uri);
        const minutes = snapshot && (await readMinutes(session, snapshot));
        if (minutes === undefined) continue;
        const { source } = minutes.meeting;
        for (const { kind, name, span, container } of symbols(
          minutes.meeting,
          query,
          !client.listsHeadings,
        )) {
          const location = { uri, range: toRange(source, span) };
          found.push({ name, kind: KINDS[kind], location, containerName: container });
        }
      }
      return found;
    });
}

/** LSP has no kinds for what a committee does. */
const KINDS: Readonly<Record<MeetingSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Variable,
  topic: SymbolKind.String,
  decision: SymbolKind.Constant,
  action: SymbolKind.Event,
};
