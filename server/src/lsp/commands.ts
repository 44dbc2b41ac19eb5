/** What the commands of an editor ask for: each is about one document, and whatever is to be changed carries its version. */
import {
  ADD_SPEAKERS,
  type AddSpeakersParams,
  AGENDA_TOPICS,
  type AgendaTopicsResult,
  type DocumentParams,
  type EditsResult,
  INSERT_TOPIC,
  type InsertTopicParams,
  IS_MINUTES,
  UNLISTED_SPEAKERS,
  type UnlistedSpeakersResult,
} from '../protocol';
import { addUnlisted, unlistedToAdd } from '../service/add-unlisted';
import { insertTopic } from '../service/agenda-topics';
import { rfcTopics } from '../service/complete-rfc';
import { type About, aboutMinutes } from './about-minutes';
import { type Counting, toOffset } from './convert';
import { toEditsResult } from './edits-result';
import type { Session } from './session';

export function registerCommands(session: Session): void {
  const { connection, client } = session;
  const on = <P extends DocumentParams, R>(
    method: string,
    nothing: R,
    answer: (about: About<P>) => R | Promise<R>,
  ): void => {
    const handle = aboutMinutes<P, R>(session, { name: method, nothing, isAsked: true, answer });
    connection.onRequest(method, (params: P, token): Promise<unknown> => handle(params, token));
  };
  on(IS_MINUTES, false, () => true);
  on<DocumentParams, AgendaTopicsResult>(AGENDA_TOPICS, [], ({ minutes }) =>
    rfcTopics(minutes.meeting).map(({ href, ...topic }) => ({ ...topic, href: href ?? null })),
  );
  on<InsertTopicParams, EditsResult | null>(INSERT_TOPIC, null, (about) => topicEdits(about, client));
  on<DocumentParams, UnlistedSpeakersResult>(UNLISTED_SPEAKERS, [], ({ minutes }) =>
    unlistedToAdd(minutes.meeting),
  );
  on<AddSpeakersParams, EditsResult | null>(ADD_SPEAKERS, null, (about) => {
    const edits = addUnlisted(about.minutes.meeting, about.params.names);
    return edits.length === 0 ? null : toEditsResult(about, client, edits);
  });
}

function topicEdits(about: About<InsertTopicParams>, client: Counting): EditsResult | null {
  const { meeting } = about.minutes;
  const { position, title, href } = about.params;
  const offset = toOffset(meeting.source, position, client);
  const inserted = insertTopic(meeting, offset, { title, href: href ?? undefined });
  return inserted === undefined ? null : toEditsResult(about, client, [inserted.edit], inserted.cursor);
}
