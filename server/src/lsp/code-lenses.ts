/** Code lenses: for those who want them, and only where there are other minutes to compare with. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { lenses } from '../service/lenses';
import { aboutMinutes, type Handler } from './about-minutes';
import { toRange } from './convert';
import type { Session } from './session';

export function codeLensHandler(session: Session): Handler<CodeLensParams, CodeLens[]> {
  return aboutMinutes(session, {
    name: 'Code lenses',
    nothing: [],
    answer: ({ minutes: { meeting, settings }, snapshot: { uri } }) => {
      const known = session.archives.of(uri)?.meetings.length ?? 0;
      if (!settings.codeLens || known < FEWEST) return [];
      return lenses(meeting).map(({ span, text }) => ({
        range: toRange(meeting.source, span, session.client),
        // It tells something, and does nothing.
        command: { title: text, command: '' },
      }));
    },
  });
}

/** Who opens a single file of minutes has not asked for more lines in it. */
const FEWEST = 2;
