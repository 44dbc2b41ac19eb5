/** Comments that end a range in which rules are silent, where there is none. */
import type { Directive } from '../minutes/directive';
import type { Meeting } from '../minutes/meeting';
import { t } from '../words/words';
import { removal } from './directive-fixes';
import type { Found } from './rule';

/** @param ids of all rules; of others something else is said */
export function idleEnds(meeting: Meeting, ids: ReadonlySet<string>): readonly Found[] {
  /** The rules whose range is open; the empty text for the range in which all are silent. */
  const open = new Set<string>();
  const isIdle = (id: string): boolean => (id === '' ? open.size === 0 : ids.has(id) && !open.has(id));
  const directives = meeting.sections.flatMap((section) => section.directives);
  return directives.flatMap((directive): readonly Found[] => {
    const named = directive.rules.length === 0 ? [undefined] : directive.rules;
    if (directive.scope === 'disable') for (const rule of named) open.add(rule?.id ?? '');
    if (directive.scope !== 'enable') return [];
    const found = named.filter((rule) => isIdle(rule?.id ?? ''));
    for (const id of directive.rules.length === 0 ? [...open] : directive.rules.map((rule) => rule.id))
      open.delete(id);
    return found.map((rule) => idle(meeting, directive, rule));
  });
}

function idle(meeting: Meeting, directive: Directive, rule?: Directive['rules'][number]): Found {
  return {
    span: rule?.span ?? directive.span,
    message:
      rule === undefined
        ? t(
            'Nothing ends here, because no comment above says from where on rules are silent: remove it, or write minutes-disable above',
          )
        : t(
            'Nothing ends here, because no comment above says from where on {0} is silent: remove it, or write minutes-disable above',
            rule.id,
          ),
    unnecessary: true,
    fixes: () => [{ ...removal(meeting, directive, rule), preferred: true }],
  };
}
