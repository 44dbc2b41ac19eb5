/** Folding, for editors that have none of their own for Markdown. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { lineIndexAt } from '../markdown/source';
import { folding } from '../service/folding';
import { aboutMinutes, type Handler } from './about-minutes';
import type { Session } from './session';

export function foldingHandler(session: Session): Handler<FoldingRangeParams, FoldingRange[]> {
  return aboutMinutes(session, {
    name: 'Folding',
    nothing: [],
    answer: ({ minutes: { meeting } }) =>
      folding(meeting).map(({ start, end }) => ({
        startLine: lineIndexAt(meeting.source, start),
        endLine: lineIndexAt(meeting.source, end),
      })),
  });
}
