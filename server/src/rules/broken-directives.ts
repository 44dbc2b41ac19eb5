/** Comments that were meant to silence rules, and do not: a misspelled word, a sentence in place of rules. */

import { type Span, textOf } from '../markdown/span';
import { SCOPES } from '../minutes/directive';
import { type BrokenDirective, readBroken } from '../minutes/directives';
import type { Meeting } from '../minutes/meeting';
import { nearest } from '../minutes/nearest';
import { perSection } from '../minutes/remembered';
import { shortened } from '../minutes/shortened';
import { t } from '../words/words';
import { asReason } from './directive-fixes';
import type { Found } from './rule';

const brokenIn = perSection(({ text, heading, blocks }) =>
  readBroken(text, heading === undefined ? blocks : [heading, ...blocks]),
);

/** @param ids of all rules */
export function brokenDirectives(meeting: Meeting, ids: ReadonlySet<string>): readonly Found[] {
  return meeting.sections.flatMap((section) =>
    section
      .place(brokenIn(section, meeting))
      .flatMap((broken) =>
        broken.part === 'word' ? misspelled(meeting, broken.span) : unreadable(meeting, broken, ids),
      ),
  );
}

const WORDS = SCOPES.map((scope) => `minutes-${scope}`);

function misspelled({ source: { text } }: Meeting, span: Span): readonly Found[] {
  const word = textOf(text, span);
  const near = nearest(word.toLowerCase(), WORDS);
  if (near === undefined) return [];
  return [
    {
      span,
      message: t('"{0}" silences nothing: write "{1}"', word, near),
      fixes: () => [
        { title: t('Change "{0}" to "{1}"', word, near), edits: [{ span, text: near }], preferred: true },
      ],
    },
  ];
}

function unreadable(
  meeting: Meeting,
  { span, rules }: BrokenDirective,
  ids: ReadonlySet<string>,
): readonly Found[] {
  const sentence = shortened(textOf(meeting.source.text, span), LONGEST);
  // Where the names of rules stand before a sentence, that is the reason for them.
  const unknown = rules.findIndex(({ id }) => !ids.has(id));
  const last = (unknown < 0 ? rules : rules.slice(0, unknown)).at(-1);
  return [
    {
      span,
      message: t(
        'This comment silences nothing, because "{0}" is no list of rules: put a reason behind " -- "',
        sentence,
      ),
      fixes: () => (last === undefined ? [] : [asReason(meeting, last)]),
    },
  ];
}

/** As much of a comment as is shown, in UTF-16 code units. */
const LONGEST = 40;
