/** What there is to know of all meetings, item by item, for a tree beside the editor. */
import type { Archive } from '../archive/archive';
import { decoded } from '../minutes/decoded';
import type { Knowledge } from '../minutes/knowledge';
import type { ArchiveItem } from '../service/overview/archive-item';
import { archiveOverview } from '../service/overview/archive-overview';
import { itemsBelow } from '../service/overview/overview-item';
import { reportInSteps } from '../service/report/report-of';
import { ARCHIVE_ITEMS, type ArchiveItemsParams, type ArchiveItemsResult } from '../views-protocol';
import { guard } from './guard';
import { inTurns } from './paced';
import { recordRanges } from './record-ranges';
import type { Session } from './session';
import { shownItems } from './shown-items';

const NOTHING: ArchiveItemsResult = { items: [], isReading: false };

/** Whoever looks at all meetings wants to know them: the folders are read for it. */
export function registerArchiveItems(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(ARCHIVE_ITEMS, ({ path }: ArchiveItemsParams, token) =>
    guard<ArchiveItemsResult>({ name: 'The items of all meetings', token, fallback: NOTHING, log }, () =>
      itemsOf(session, path),
    ),
  );
}

async function itemsOf(session: Session, path: readonly string[]): Promise<ArchiveItemsResult> {
  const roots = session.folders.uris.map((uri) => uri.replace(/\/$/, ''));
  const known = (await Promise.all(roots.map((root) => folderItems(session, root)))).flat();
  const [first, ...others] = known;
  const items = first !== undefined && others.length === 0 ? (first.below?.items() ?? []) : known;
  const rangeOf = recordRanges(session);
  return {
    items: shownItems(itemsBelow(items, path) ?? [], ({ uri, ...place }) => ({
      uri,
      range: rangeOf(uri, { ...place, length: 0 }),
    })),
    isReading: roots.some((root) => session.archives.isReading(`${root}/`)),
  };
}

/** None where the folder has no minutes, or is not known yet. */
async function folderItems(session: Session, root: string): Promise<readonly ArchiveItem[]> {
  if (session.archives.of(`${root}/`) === undefined) return [];
  const { knowledge } = await session.projects.inFolder(root);
  const archive = session.archives.of(`${root}/`);
  if (archive === undefined || archive.meetings.length === 0) return [];
  const items = await overviewOf(archive, knowledge);
  return [
    {
      ...{ id: root, kind: 'folder', label: decoded(root.slice(root.lastIndexOf('/') + 1)), facts: [] },
      below: { isOpen: true, items: () => items },
    },
  ];
}

interface Known {
  readonly version: number;
  readonly knowledge: Knowledge;
  /** Still on their way, they are the same for all who ask. */
  readonly items: Promise<readonly ArchiveItem[]>;
}

const overviews = new WeakMap<Archive, Known>();

/** Made anew only when a file says something else: for each branch that is open the client asks for its items. */
function overviewOf(archive: Archive, knowledge: Knowledge): Promise<readonly ArchiveItem[]> {
  const { version } = archive;
  const last = overviews.get(archive);
  if (last?.version === version && last.knowledge === knowledge) return last.items;
  const items = inTurns(reportInSteps(archive, knowledge)).then(archiveOverview);
  overviews.set(archive, { version, knowledge, items });
  return items;
}
