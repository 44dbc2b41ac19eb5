/** What the views of a client show: it asks for it, and is told when it should ask again. */
import { MINUTES_CHANGED } from '../views-protocol';
import { registerArchiveItems } from './archive-items';
import { registerDocumentStatus } from './document-status';
import { registerMeetingItems } from './meeting-items';
import type { Session } from './session';

/** The answer is what to call when something else is known, of any document. */
export function registerViews(session: Session): () => void {
  registerMeetingItems(session);
  registerArchiveItems(session);
  registerDocumentStatus(session);
  const { client, connection, log } = session;
  return () => {
    if (!client.views) return;
    connection
      .sendNotification(MINUTES_CHANGED)
      .catch((error: unknown) => log(`The client was not told of a change: ${error}`));
  };
}
