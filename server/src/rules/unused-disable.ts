/** A comment silences a rule where it finds nothing. */
import { byPosition } from '../markdown/span';
import type { Meeting } from '../minutes/meeting';
import { JUDGE, type Silence, silencesAt, silencesOf } from '../minutes/silences';
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
    summary: 'A comment silences nothing.',
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
  const isWhole = rule === undefined || directive.rules.length === 1;
  return {
    span: rule?.span ?? directive.span,
    message: `${rule === undefined ? 'No rule finds anything' : `${rule.id} finds nothing`} where this comment would silence it: remove ${isWhole ? 'the comment' : `"${rule.id}"`}, so that it does not hide what comes later`,
    unnecessary: true,
    fixes: () => [{ ...removal(meeting, directive, rule), preferred: true }],
  };
}
