/** What a meeting has settled, and what it has left open: decisions, actions, promises. */
import type { Block } from '../markdown/block';
import type { Link } from '../markdown/inline';
import { type Span, textOf } from '../markdown/span';
import { actionsIn } from '../minutes/actions';
import { matterOf } from '../minutes/matter';
import type { Meeting, Section } from '../minutes/meeting';
import { outcomesOf } from '../minutes/outcomes';
import { plainTextAt } from '../minutes/plain-text';
import { promisesIn } from '../minutes/promises';
import { rfcNumbersIn } from '../minutes/rfc-numbers';
import { shortened } from '../minutes/shortened';
import { placeOf } from './place';
import type { ActionRecord, MinutesRecord, SaidRecord } from './record';

/** No record of a meeting has more of anything. */
const MOST = 500;
/** In UTF-16 code units. */
const LONGEST = 300;

export function openAndSettled(meeting: Meeting): Pick<MinutesRecord, 'decisions' | 'actions' | 'promises'> {
  const decisions = outcomesOf(meeting).map(({ section, span, ...about }) => ({
    ...said(meeting, section, span, about),
    ...(about.blocks.length > 1 && { goesOn: true as const }),
  }));
  const actions = meeting.sections.flatMap((section) => actionsOf(meeting, section));
  const promises = meeting.sections.flatMap((section) =>
    promisesIn(section.facts).map((promise) =>
      said(meeting, section, promise.span, { ...matterOf(section, promise), blocks: [promise.paragraph] }),
    ),
  );
  return {
    decisions: decisions.slice(0, MOST),
    actions: actions.slice(0, MOST),
    promises: promises.slice(0, MOST),
  };
}

function actionsOf(meeting: Meeting, section: Section): readonly ActionRecord[] {
  return actionsIn(section.facts).map(({ span, owners, ownersAbove, due, isDone, paragraph }) => ({
    ...said(meeting, section, span, { ...matterOf(section, { span, paragraph }), blocks: [paragraph] }),
    owners: (owners.length > 0 ? owners : ownersAbove).map(({ text }) => text),
    ...(due !== undefined && { due: due.iso }),
    ...(isDone && { isDone }),
  }));
}

interface About {
  readonly topic: string | undefined;
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
}

function said(meeting: Meeting, section: Section, span: Span, { topic, links, blocks }: About): SaidRecord {
  const { text: whole } = section.facts;
  const numbers = rfcNumbersIn(section, blocks);
  const targets = [...new Set(links.map(({ href }) => href))];
  const text = shortened(textOf(whole, span), LONGEST);
  const plain = shortened(plainTextAt(whole, blocks, span), LONGEST);
  return {
    text,
    ...(plain !== '' && plain !== text && { plain }),
    place: placeOf(meeting.source, section.place(firstLine(whole, span))),
    ...(topic !== undefined && { topic }),
    ...(targets.length > 0 && { links: targets }),
    ...(numbers.length > 0 && { numbers }),
  };
}

function firstLine(text: string, { start, end }: Span): Span {
  const length = textOf(text, { start, end }).search(/[\r\n]/u);
  return { start, end: length < 0 ? end : start + length };
}
