/** Which program this is: another one may read other records from the same files. */
import { version } from '../../../package.json';

/** A digest of all that records depend on; the build puts it here. */
declare const RECORDS_DIGEST: string | undefined;

export const PROGRAM = `${version} ${typeof RECORDS_DIGEST === 'string' ? RECORDS_DIGEST : 'sources'}`;
