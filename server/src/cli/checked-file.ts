/** One file after it was checked. */
import type { Verdict } from '../minutes/detect';
import type { Meeting } from '../minutes/meeting';
import type { Finding } from '../service/diagnose';

export interface CheckedFile {
  /** As it was given. */
  readonly file: string;
  readonly verdict: Verdict;
  readonly meeting: Meeting;
  /** In the order of the text; none where the file is not minutes. */
  readonly findings: readonly Finding[];
}
