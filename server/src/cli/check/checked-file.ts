/** One file after it was checked. */
import type { Project } from '../../host/projects';
import type { Verdict } from '../../minutes/detect';
import type { Meeting } from '../../minutes/meeting';
import type { Finding } from '../../service/diagnose';
import type { OtherPlace } from './other-places';

export interface CheckedFile {
  /** As it was given. */
  readonly file: string;
  readonly verdict: Verdict;
  /** What the project says of the file. */
  readonly project: Project;
  readonly meeting: Meeting;
  /** In the order of the text; none where the file is not minutes. */
  readonly findings: readonly Finding[];
  /** Where other minutes are that a finding names. */
  readonly otherPlaces: (finding: Finding) => readonly OtherPlace[];
}
