/** Cards of people, RFCs, dates and decisions. */
import { type Hover, type HoverParams, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Card } from '../service/card';
import { hover } from '../service/hover';
import { aboutMinutes, type Handler } from './about-minutes';
import { toOffset, toRange } from './convert';
import { asMarkdown } from './markdown';
import type { Session } from './session';

export function hoverHandler(session: Session): Handler<HoverParams, Hover | null> {
  const { client } = session;
  return aboutMinutes(session, {
    name: 'Hover',
    nothing: null,
    answer: ({ minutes: { meeting }, params }) => {
      const card = hover(meeting, toOffset(meeting.source, params.position, client));
      if (card === undefined) return null;
      const contents = client.markdownHover ? markdownOf(card) : plainTextOf(card);
      return { contents, range: toRange(meeting.source, card.span, client) };
    },
  });
}

/** Whatever stands in a card was written by somebody: it shows as it is, and formats and links nothing. */
function markdownOf({ title, facts, more }: Card): MarkupContent {
  const first = [`**${asMarkdown(title)}**`, ...facts.map(asMarkdown)].join(BETWEEN);
  return { kind: MarkupKind.Markdown, value: [first, ...more.map(asMarkdown)].join('\n\n') };
}

function plainTextOf({ title, facts, more }: Card): MarkupContent {
  return { kind: MarkupKind.PlainText, value: [[title, ...facts].join(BETWEEN), ...more].join('\n') };
}

const BETWEEN = ' · ';
