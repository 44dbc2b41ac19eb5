/** The findings of a file in SARIF. */
import type { Location, PhysicalLocation, Region, Result } from 'sarif';
import { encodedPath, uriOfPath } from '../../../host/paths';
import type { Source } from '../../../markdown/source';
import type { Span } from '../../../markdown/span';
import { RULES } from '../../../rules/index';
import type { ToldFinding } from '../../../service/diagnose';
import { placeOf } from '../../shown/place';
import type { CheckedFile } from '../checked-file';
import { fingerprints } from './fingerprint';
import { sarifLevel } from './sarif-level';

/**
 * @param pathOf the path in its repository of a file as it is named
 * @param root what such paths are relative to, by the name that the run gives it
 */
export function sarifResults(
  file: CheckedFile,
  pathOf: (file: string) => string,
  root: string,
): readonly Result[] {
  const path = pathOf(file.file);
  const prints = fingerprints(file, path);
  const locate = (name: string, region: Region): PhysicalLocation => ({
    artifactLocation: artifact(name, root),
    region,
  });
  return file.findings.map((finding, index): Result => {
    const { rule, severity, message, span } = finding;
    const related = relatedLocations(file, finding, (name, region) => locate(pathOf(name), region));
    return {
      ruleId: rule,
      ruleIndex: RULE_INDEXES.get(rule) ?? -1,
      level: sarifLevel(severity),
      message: { text: plain(message) },
      locations: [{ physicalLocation: locate(path, regionOf(file.source, span)) }],
      ...(related.length > 0 && { relatedLocations: related }),
      // GitHub looks at no other. Its own action for uploads would make one of the text of the line, and says that they
      // differ, but keeps what is there.
      partialFingerprints: { primaryLocationLineHash: prints[index] ?? '' },
    };
  });
}

const RULE_INDEXES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

function artifact(path: string, root: string): { uri: string; uriBaseId?: string } {
  const isRelative = !/^(?:\/|[a-z]:\/)/i.test(path);
  return isRelative ? { uri: encodedPath(path), uriBaseId: root } : { uri: uriOfPath(path) };
}

/** Other places in the file, and in other minutes. */
function relatedLocations(
  { file, source, otherPlaces }: CheckedFile,
  finding: ToldFinding,
  locate: (file: string, region: Region) => PhysicalLocation,
): Location[] {
  const within = (finding.related ?? []).slice(0, MOST).map(({ span, message }) => ({
    physicalLocation: locate(file, regionOf(source, span)),
    message: { text: plain(message) },
  }));
  const elsewhere = otherPlaces(finding).map((other) => ({
    physicalLocation: locate(other.file, { startLine: other.start.line, startColumn: other.start.column }),
    message: { text: plain(other.message) },
  }));
  return [...within, ...elsewhere].map((location, index) => ({ id: index + 1, ...location }));
}

/** As many as an editor shows of one finding. */
const MOST = 10;

function regionOf(source: Source, { start, end }: Span): Region {
  const [first, last] = [placeOf(source, start), placeOf(source, end)];
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

/** What somebody wrote is no link: brackets are escaped where they would be one. Source: SARIF 2.1.0, 3.11.6. */
function plain(message: string): string {
  return message.includes('](') ? message.replace(/[\\[\]]/g, '\\$&') : message;
}
