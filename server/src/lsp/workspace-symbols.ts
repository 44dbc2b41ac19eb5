/** What can be looked for by name in all minutes: those in the editor, and those that the archives know. */
import {
  type CancellationToken,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Archive } from '../archive/archive';
import type { Place } from '../archive/record';
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
import { hop } from './hop';
import { readMinutes } from './read-minutes';
import type { Session } from './session';

export function workspaceSymbolsHandler(
  session: Session,
): Handler<WorkspaceSymbolParams, SymbolInformation[]> {
  const { client, log } = session;
  return ({ query }, token) =>
    guard<SymbolInformation[]>({ name: 'Workspace symbols', token, fallback: [], log }, async () => {
      const wanted = { fits: nameFilter(query), headings: !client.listsHeadings };
      const open = await inEditor(session, wanted);
      const all = [...open, ...(await inArchives(session, wanted, token))];
      return newest(all, ({ location: { uri } }) => session.folders.around(uri) ?? '').slice(0, MOST);
    });
}

/** Nobody reads more; a longer query finds what is not among them. */
const MOST = 1_000;

async function inEditor(session: Session, wanted: SymbolQuery): Promise<SymbolInformation[]> {
  const found: SymbolInformation[] = [];
  for (const uri of session.documents.uris()) {
    const snapshot = session.documents.get(uri);
    const meeting = snapshot && (await readMinutes(session, snapshot))?.meeting;
    if (meeting === undefined) continue;
    for (const symbol of symbols(meeting, wanted)) found.push(toSymbol(symbol, uri));
  }
  return found;
}

/** Until there is more than anybody reads. Others have their turn meanwhile. */
async function inArchives(
  { archives, documents }: Session,
  wanted: SymbolQuery,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const open = new Set(documents.uris().map(canonicalUri));
  const found: SymbolInformation[] = [];
  // People may be left out in the end, because they stood last in what is open.
  let sure = 0;
  let began = performance.now();
  for (const symbols of archives.all().map((archive) => inArchive(archive, open, wanted))) {
    for (const some of symbols) {
      found.push(...some);
      sure += some.filter(({ kind }) => kind !== KINDS.person).length;
      if (sure >= MOST) return found;
      if (performance.now() - began < TURN) continue;
      await hop();
      if (token.isCancellationRequested) return [];
      began = performance.now();
    }
  }
  return found;
}

/** For so long others may have to wait, in ms. */
const TURN = 4;

/** Meeting by meeting, the last first, and everybody where they stood last. */
function* inArchive(
  { meetings }: Archive,
  open: ReadonlySet<string>,
  wanted: SymbolQuery,
): Iterable<readonly SymbolInformation[]> {
  const people = new Set<string>();
  const query = { ...wanted, isFound: (name: string) => people.has(fold(name)) };
  for (const record of meetings.toReversed()) {
    const found = open.has(record.uri) ? [] : symbolsOfRecord(record, query);
    for (const { kind, name } of found) if (kind === 'person') people.add(fold(name));
    yield found.map((symbol) => toSymbol(symbol, record.uri));
  }
}

function toSymbol({ kind, name, place, container }: MeetingSymbol, uri: string): SymbolInformation {
  return { name, kind: KINDS[kind], location: { uri, range: rangeOf(place) }, containerName: container };
}

/** LSP has no kinds for what a committee does. */
const KINDS: Readonly<Record<MeetingSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Variable,
  topic: SymbolKind.String,
  decision: SymbolKind.Constant,
  action: SymbolKind.Event,
};

function rangeOf({ start, end, line, character }: Place): SymbolInformation['location']['range'] {
  return { start: { line, character }, end: { line, character: character + end - start } };
}

/** Of everybody only where they stood last in each workspace folder: a regular is in every meeting. */
function newest(
  all: readonly SymbolInformation[],
  rootOf: (symbol: SymbolInformation) => string,
): readonly SymbolInformation[] {
  const last = new Map<string, SymbolInformation>();
  for (const symbol of all.filter(({ kind }) => kind === KINDS.person)) {
    const key = `${rootOf(symbol)} ${fold(symbol.name)}`;
    const before = last.get(key);
    if (before === undefined || (symbol.containerName ?? '') > (before.containerName ?? ''))
      last.set(key, symbol);
  }
  const people = new Set(last.values());
  return all.filter((symbol) => symbol.kind !== KINDS.person || people.has(symbol));
}
