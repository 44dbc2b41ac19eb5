/** Numbers by which services know a finding again. */
import { createHash } from 'node:crypto';
import { identities } from '../../../service/identities';
import type { CheckedFile } from '../checked-file';

/**
 * One of each finding of a file, all different: of the file, the rule and what the finding is about. Where it stands makes
 * no difference.
 * @param path of the file in its repository
 * @returns 32 hexadecimal digits each
 */
export function fingerprints({ findings, source: { text } }: CheckedFile, path: string): readonly string[] {
  return identities(findings, text).map((identity) => digest(`${path}\n${identity}`));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
