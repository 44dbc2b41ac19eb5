import { readRoster } from '../../server/src/config/roster';
import { knowledgeOf } from '../../server/src/minutes/knowledge';
import { PLAIN_STYLE } from '../../server/src/minutes/speaker-style';

/** A committee with members who are called otherwise than in the minutes, and labels that are nobody. */
export const somebodyKnown = knowledgeOf({
  people: readRoster(
    JSON.stringify([
      { name: 'Ada King', aliases: ['Ada Byron', 'Countess'], handles: ['@ada'], abbreviation: 'ADB' },
      { name: 'Eve Dorn', group: 'Board', member: true, since: '2026-01-01' },
      'Tom Carr',
    ]),
    'roster.json',
  ).people,
  ignored: ['Eve'],
  collectives: ['board'],
  style: { ...PLAIN_STYLE, marker: '*', before: '**', after: ':**' },
});
