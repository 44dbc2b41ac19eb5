/** The texts of files that are not open: from the disk, or from a client that knows files which lie on none. */
import { pathOfUri } from '../host/paths';
import { answerFromClient } from './client-files';
import type { Session } from './session';

/** @returns undefined where there is no such file, or nobody who could read it */
export async function textOfFile(
  { client, connection, readFile }: Pick<Session, 'client' | 'connection' | 'readFile'>,
  uri: string,
): Promise<string | undefined> {
  const path = pathOfUri(uri);
  if (path !== undefined && readFile !== undefined) return readFile(path);
  if (!client.files) return undefined;
  const { texts = [] } = await answerFromClient(connection, uri, { read: [''] });
  return texts[0];
}
