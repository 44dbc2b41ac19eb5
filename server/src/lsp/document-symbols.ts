/** The outline of minutes, for editors that show none of Markdown files themselves. */
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Source } from '../markdown/source';
import { type OutlineItem, outline } from '../service/outline';
import { aboutMinutes, type Handler } from './about-minutes';
import { type Counting, toRange } from './convert';
import type { Session } from './session';

type Answer = DocumentSymbol[] | SymbolInformation[];

export function documentSymbolsHandler(session: Session): Handler<DocumentSymbolParams, Answer> {
  return aboutMinutes<DocumentSymbolParams, Answer>(session, {
    name: 'Document symbols',
    nothing: [],
    answer: ({ minutes: { meeting }, snapshot: { uri } }) => {
      const { client } = session;
      const items = outline(meeting).map((item) => toSymbol(meeting.source, item, client));
      return client.nestedSymbols ? items : items.flatMap((item) => flattened(item, uri, undefined));
    },
  });
}

function toSymbol(
  source: Source,
  { kind, name, detail, span, selection, children }: OutlineItem,
  client: Counting,
): DocumentSymbol {
  return {
    ...{ name, ...(detail !== '' && { detail }) },
    kind: kind === 'section' ? SymbolKind.String : SymbolKind.Variable,
    range: toRange(source, span, client),
    selectionRange: toRange(source, selection, client),
    ...(children.length > 0 && { children: children.map((child) => toSymbol(source, child, client)) }),
  };
}

function flattened(
  symbol: DocumentSymbol,
  uri: string,
  containerName: string | undefined,
): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol;
  const own = { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) };
  return [own, ...children.flatMap((child) => flattened(child, uri, name))];
}
