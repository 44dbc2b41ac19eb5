/** What committees did, as a page or a text. */
import { canonicalUri } from '../host/paths';
import { REPORT, type ReportParams, type ReportResult, SHOW_PLACE } from '../protocol';
import { commandPlaces } from '../service/report/command-places';
import { reportAs } from '../service/report/form';
import { PARTS } from '../service/report/part';
import { type Places, relativePlaces } from '../service/report/places';
import { reportInSteps } from '../service/report/report-of';
import { guard } from './guard';
import { inTurns } from './paced';
import type { Session } from './session';

export function registerReport(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(REPORT, (params: ReportParams, token) =>
    guard<ReportResult | null>({ name: 'The report', isAsked: true, token, fallback: null, log }, () =>
      makeReport(session, params),
    ),
  );
}

/** Somebody has asked for it, and can wait until all minutes are known. */
async function makeReport(session: Session, { uri, form, file }: ReportParams): Promise<ReportResult> {
  const archive = await session.archives.whole(uri);
  if (archive === undefined || archive.meetings.length === 0) return { text: null };
  const { knowledge } = await session.projects.inFolder(uri);
  const report = await inTurns(reportInSteps(archive, knowledge));
  return { text: reportAs(form, report, PARTS, placesFrom(uri, file)) };
}

function placesFrom(folder: string, file: string | undefined): Places {
  if (file === undefined) return commandPlaces(SHOW_PLACE, canonicalUri(folder));
  const [root, from] = [folder, file].map((uri) => decodeURIComponent(canonicalUri(uri)));
  return relativePlaces(from ?? '', root);
}
