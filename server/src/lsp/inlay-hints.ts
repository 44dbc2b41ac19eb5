/** Inlay hints: what short names leave out, for those who want to see it. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../service/inlay-hints';
import { aboutMinutes, type Handler } from './about-minutes';
import { toPosition, toSpan } from './convert';
import type { Session } from './session';

export function inlayHintsHandler(session: Session): Handler<InlayHintParams, InlayHint[]> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Inlay hints',
    nothing: [],
    answer: ({ minutes: { meeting, settings }, params: { range } }) => {
      if (!settings.inlayHints) return [];
      return inlayHints(meeting, toSpan(meeting.source, range, client)).map(({ span, text }) => ({
        position: toPosition(meeting.source, span.start, client),
        label: text,
      }));
    },
  });
}
