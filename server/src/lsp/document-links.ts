/** Links in plain text: `RFC 0002`, which the minutes link elsewhere. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../service/document-links';
import { aboutMinutes, type Handler } from './about-minutes';
import { toRange } from './convert';
import type { Session } from './session';

export function documentLinksHandler(session: Session): Handler<DocumentLinkParams, DocumentLink[]> {
  return aboutMinutes(session, {
    name: 'Links',
    nothing: [],
    answer: ({ minutes: { meeting }, snapshot: { uri } }) =>
      documentLinks(meeting).flatMap(({ span, href }) => {
        const target = absolute(href, uri);
        return target === undefined ? [] : [{ range: toRange(meeting.source, span, session.client), target }];
      }),
  });
}

/** A path is one from the document; undefined where that lies nowhere, or where it is no path. */
function absolute(href: string, uri: string): string | undefined {
  return URL.canParse(href, uri) ? new URL(href, uri).href : undefined;
}
