/** Says in one sentence why a file cannot be written. */
import { Problem } from '../problem';
import { codeOf } from './code-of';

/** A file that cannot be written; it is as it was. */
export class UnwritableFile extends Problem {}

/**
 * @param write throws what the system says
 * @throws {UnwritableFile} in its place
 */
export function orUnwritable(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof UnwritableFile) throw error;
    throw new UnwritableFile(whyUnwritable(error), { cause: error });
  }
}

function whyUnwritable(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written, and is left as it is; check its permissions and those of its folder';
    case 'ENOSPC':
      return 'cannot be written because the disk is full, and is left as it is';
    case 'EEXIST':
      return 'cannot be written because a file .tmp stands beside it, and is left as it is; remove that, and try again';
    default:
      return `cannot be written (${code}), and is left as it is`;
  }
}
