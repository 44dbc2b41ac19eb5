/** One file after it was checked: what formats show of it, and nothing that would keep all of it in memory. */
import type { Project } from '../../host/projects';
import type { Source } from '../../markdown/source';
import type { Verdict } from '../../minutes/detect';
import type { ToldFinding } from '../../service/diagnose';
import type { OtherPlace } from './other-places';

export interface CheckedFile {
  /** As the user is told of it. */
  readonly file: string;
  /** Whether it was named itself, and not found in a folder or by a glob. */
  readonly isNamed: boolean;
  readonly verdict: Verdict;
  /** What the project says of the file. */
  readonly project: Project;
  /** The text that the findings are places in; an empty one where there are none. */
  readonly source: Source;
  /** In the order of the text; none where the file is not minutes. */
  readonly findings: readonly ToldFinding[];
  /** Where other minutes are that a finding names. */
  readonly otherPlaces: (finding: ToldFinding) => readonly OtherPlace[];
}
