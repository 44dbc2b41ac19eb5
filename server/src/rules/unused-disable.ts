/** A comment silences a rule where it finds nothing. */
import { byPosition } from '../markdown/span';
import type { Directive } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { JUDGE, type Silence, silencesAt, silencesOf } from '../minutes/silences';
import { t } from '../words/words';
import { brokenDirectives } from './broken-directives';
import { removal } from './directive-fixes';
import { idleEnds } from './idle-ends';
import type { Found, Rule } from './rule';
import { unknownRules } from './unknown-rules';

/** @param rules all of them, this one too */
export function unusedDisable(rules: () => readonly Rule[]): Rule {
  return {
    id: JUDGE,
    severity: 'hint',
    summary: () => t('A comment silences nothing.'),
    check(meeting, earlier = new Map()) {
      const ids = new Set(rules().map(({ id }) => id));
      return [
        ...unusedSilences(meeting, earlier),
        ...brokenDirectives(meeting, ids),
        ...unknownRules(meeting, ids),
        ...idleEnds(meeting, ids),
      ].sort(byPosition);
    },
  };
}

function unusedSilences(meeting: Meeting, earlier: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  const used = usedSilences(meeting, earlier);
  return silencesOf(meeting)
    .filter(({ rule }) => {
      // A rule that is off is nobody's mistake.
      return rule === undefined ? earlier.size > 0 : earlier.has(rule.id);
    })
    .filter((silence) => !used.has(keyOf(silence)))
    .map((silence) => unused(meeting, silence));
}

/** The silences that something is found under, by their keys: each finding looks only at those that may apply. */
function usedSilences(meeting: Meeting, earlier: ReadonlyMap<string, readonly Found[]>): ReadonlySet<string> {
  const at = silencesAt(meeting);
  const used = [...earlier].flatMap(([id, found]) => found.flatMap(({ span }) => at(id, span)));
  return new Set(used.map(keyOf));
}

function keyOf({ directive, rule }: Silence): string {
  return `${directive.span.start} ${rule?.span.start ?? ''}`;
}

function unused(meeting: Meeting, { directive, rule }: Silence): Found {
  return {
    span: rule?.span ?? directive.span,
    message: whyUnused(directive, rule?.id),
    unnecessary: true,
    fixes: () => [{ ...removal(meeting, directive, rule), preferred: true }],
  };
}

function whyUnused({ rules }: Directive, id: string | undefined): string {
  if (id === undefined)
    return t(
      'No rule finds anything where this comment would silence it: remove the comment, so that it does not hide what comes later',
    );
  return rules.length === 1
    ? t(
        '{0} finds nothing where this comment would silence it: remove the comment, so that it does not hide what comes later',
        id,
      )
    : t(
        '{0} finds nothing where this comment would silence it: remove "{0}", so that it does not hide what comes later',
        id,
      );
}
