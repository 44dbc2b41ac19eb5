/** What can be looked for by name in all minutes: those in the editor, and those that the archives know. */
import {
  type CancellationToken,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Archive } from '../archive/archive';
import { canonicalUri } from '../host/paths';
import { fold } from '../minutes/fold';
import {
  type MeetingSymbol,
  nameFilter,
  type SymbolQuery,
  symbols,
  symbolsOfRecord,
} from '../service/symbols';
import type { Handler } from './about-minutes';
import { guard } from './guard';
import { inTurns } from './paced';
import { readMinutes } from './read-minutes';
import { recordRanges } from './record-ranges';
import type { Session } from './session';

export function workspaceSymbolsHandler(
  session: Session,
): Handler<WorkspaceSymbolParams, SymbolInformation[]> {
  const { client, log } = session;
  return ({ query }, token) =>
    guard<SymbolInformation[]>({ name: 'Workspace symbols', token, fallback: [], log }, async () => {
      const wanted = { fits: nameFilter(query), headings: !client.listsHeadings };
      const open = await inEditor(session, wanted);
      const all = [...open, ...(await inTurns(inArchives(session, wanted, token)))];
      const shown = newest(all, ({ uri }) => session.folders.around(uri) ?? '').slice(0, MOST);
      return inTurns(toSymbols(session, shown, token));
    });
}

/** Nobody reads more; a longer query finds what is not among them. */
const MOST = 1_000;

/** With the file in which it is. */
interface Found extends MeetingSymbol {
  readonly uri: string;
}

async function inEditor(session: Session, wanted: SymbolQuery): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const uri of session.documents.uris()) {
    const snapshot = session.documents.get(uri);
    const meeting = snapshot && (await readMinutes(session, snapshot))?.meeting;
    if (meeting === undefined) continue;
    for (const symbol of symbols(meeting, wanted)) found.push({ ...symbol, uri });
  }
  return found;
}

/** Until there is more than anybody reads. */
function* inArchives(
  { archives, documents }: Session,
  wanted: SymbolQuery,
  token: CancellationToken,
): Generator<undefined, readonly Found[]> {
  const open = new Set(documents.uris().map(canonicalUri));
  const found: Found[] = [];
  // People may be left out in the end, because they stood last in what is open.
  let sure = 0;
  for (const symbols of archives.all().map((archive) => inArchive(archive, open, wanted))) {
    for (const some of symbols) {
      found.push(...some);
      sure += some.filter(({ kind }) => kind !== 'person').length;
      if (sure >= MOST) return found;
      yield;
      if (token.isCancellationRequested) return [];
    }
  }
  return found;
}

/** Meeting by meeting, the last first, and everybody where they stood last. */
function* inArchive(
  { meetings }: Archive,
  open: ReadonlySet<string>,
  wanted: SymbolQuery,
): Iterable<readonly Found[]> {
  const people = new Set<string>();
  const query = { ...wanted, isFound: (name: string) => people.has(fold(name)) };
  for (const record of meetings.toReversed()) {
    const found = open.has(record.uri) ? [] : symbolsOfRecord(record, query);
    for (const { kind, name } of found) if (kind === 'person') people.add(fold(name));
    yield found.map((symbol) => ({ ...symbol, uri: record.uri }));
  }
}

/** A client that does not count in UTF-16 has each file read for its places. */
function* toSymbols(
  session: Session,
  found: readonly Found[],
  token: CancellationToken,
): Generator<undefined, SymbolInformation[]> {
  const rangeOf = recordRanges(session);
  const symbols: SymbolInformation[] = [];
  for (const { kind, name, uri, place, container } of found) {
    const range = rangeOf(uri, { ...place, length: place.end - place.start });
    symbols.push({ name, kind: KINDS[kind], containerName: container, location: { uri, range } });
    yield;
    if (token.isCancellationRequested) return [];
  }
  return symbols;
}

/** LSP has no kinds for what a committee does. */
const KINDS: Readonly<Record<MeetingSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Variable,
  topic: SymbolKind.String,
  rfc: SymbolKind.String,
  decision: SymbolKind.Constant,
  action: SymbolKind.Event,
};

/** Of everybody only where they stood last in each workspace folder: a regular is in every meeting. */
function newest(all: readonly Found[], rootOf: (symbol: Found) => string): readonly Found[] {
  const last = new Map<string, Found>();
  for (const symbol of all.filter(({ kind }) => kind === 'person')) {
    const key = `${rootOf(symbol)} ${fold(symbol.name)}`;
    const before = last.get(key);
    if (before === undefined || symbol.container > before.container) last.set(key, symbol);
  }
  const people = new Set(last.values());
  return all.filter((symbol) => symbol.kind !== 'person' || people.has(symbol));
}
