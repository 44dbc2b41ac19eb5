/** Comments that silence rules that there are not. */
import { textOf } from '../markdown/span';
import type { Directive } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { nearest } from '../minutes/nearest';
import { t } from '../words/words';
import { asReason, removal } from './directive-fixes';
import type { Fix, Found } from './rule';

/** @param ids of all rules */
export function unknownRules(meeting: Meeting, ids: ReadonlySet<string>): readonly Found[] {
  const near = new Map<string, string | undefined>();
  const nearTo = (id: string): string | undefined => {
    if (!near.has(id)) near.set(id, nearest(id, [...ids]));
    return near.get(id);
  };
  return meeting.sections
    .flatMap(({ directives }) => directives)
    .flatMap((directive) => {
      const unknown = directive.rules.filter(({ id }) => !ids.has(id));
      // What stands behind the rules, and is nothing like one, is a sentence.
      const before = directive.rules.length - unknown.length;
      const isSentence = unknown.length > 1 && directive.rules[before] === unknown[0];
      const last = directive.rules[before - 1];
      return isSentence && last !== undefined && unknown.every(({ id }) => nearTo(id) === undefined)
        ? [sentence(meeting, unknown, last)]
        : unknown.map((rule) => unknownRule(meeting, directive, rule, nearTo(rule.id)));
    });
}

function unknownRule(
  meeting: Meeting,
  directive: Directive,
  rule: Directive['rules'][number],
  near: string | undefined,
): Found {
  const { id, span } = rule;
  return {
    span,
    message:
      near === undefined
        ? t(
            'No rule of this version is called "{0}", so nothing is silenced by it: look for its name in the list of rules, or remove it',
            id,
          )
        : t(
            'No rule of this version is called "{0}", so nothing is silenced by it: write "{1}", or remove it',
            id,
            near,
          ),
    fixes: () => {
      const change: Fix = {
        title: t('Change "{0}" to "{1}"', id, near ?? ''),
        edits: [{ span, text: near ?? '' }],
        preferred: true,
      };
      return [...(near === undefined ? [] : [change]), removal(meeting, directive, rule)];
    },
  };
}

function sentence(meeting: Meeting, unknown: Directive['rules'], last: Directive['rules'][number]): Found {
  const span = { start: unknown[0]?.span.start ?? 0, end: unknown.at(-1)?.span.end ?? 0 };
  return {
    span,
    message: t(
      '"{0}" names no rule of this version: put a reason behind " -- "',
      textOf(meeting.source.text, span),
    ),
    fixes: () => [asReason(meeting, last)],
  };
}
