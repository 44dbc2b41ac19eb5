/** Places in other files that a finding names: as the user would name them. */
import type { Archive } from '../../archive/archive';
import { placeOfTopic } from '../../archive/place-of-topic';
import { pathOfUri } from '../../host/paths';
import type { ToldFinding } from '../../service/diagnose';
import { namedFrom } from '../files/named-from';
import type { Place } from '../shown/place';

export interface OtherPlace {
  readonly file: string;
  /** The beginning of the file where nothing more is known. */
  readonly start: Place;
  readonly message: string;
}

/** @param cwd the working directory, from which files are named */
export function otherPlaces(
  { elsewhere = [] }: ToldFinding,
  archive: Archive | undefined,
  cwd: string,
): readonly OtherPlace[] {
  return elsewhere.slice(0, MOST).map(({ uri, topic, message }) => {
    const { line, character } = placeOfTopic(archive?.get(uri), topic) ?? { line: 0, character: 0 };
    const path = pathOfUri(uri);
    const file = path === undefined ? uri : namedFrom(cwd, path);
    return { file, start: { line: line + 1, column: character + 1 }, message };
  });
}

/** As many as an editor shows of one finding. */
const MOST = 10;
