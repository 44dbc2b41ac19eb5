/** People as records, in a configuration or in a roster of our own form. */
import type { KnownPerson } from '../minutes/knowledge';
import { type Complain, fieldsOf, readFlag, readText, readTexts } from './fields';
import { personOf } from './known-person';
import type { Tree } from './tree';

export const PERSON_KEYS = [
  'name',
  'aliases',
  'handles',
  'abbreviation',
  'group',
  'member',
  'since',
  'until',
];

/** Who stands twice is one person, and told. */
export function readPeople(items: readonly Tree[], complain: Complain): readonly KnownPerson[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const person = readPerson(item, complain);
    if (person === undefined) return [];
    if (seen.has(person.name)) {
      complain({
        span: item.span,
        message: `"${person.name}" stands in the roster twice: only the first counts`,
      });
      return [];
    }
    seen.add(person.name);
    return [person];
  });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function readPerson(tree: Tree, complain: Complain): KnownPerson | undefined {
  if (tree.kind === 'scalar') {
    const alone = readText(tree, 'Each person of the roster', complain);
    return alone === undefined ? undefined : personOf(alone, {});
  }
  const fields = fieldsOf(tree, 'A person', PERSON_KEYS, complain);
  const text = (key: string) => readText(fields.get(key), `"${key}" of a person`, complain);
  const texts = (key: string) =>
    readTexts(fields.get(key), `"${key}" of a person`, complain).map((one) => one.text);
  const date = (key: string): string | undefined => {
    const value = text(key);
    const at = fields.get(key);
    if (value === undefined || DATE.test(value)) return value;
    complain({
      span: at?.span ?? tree.span,
      message: `"${key}" of a person must be a day, as in 2026-03-04`,
    });
    return undefined;
  };
  const name = text('name');
  if (name === undefined) {
    if (!fields.has('name')) complain({ span: tree.span, message: 'A person of the roster needs a "name"' });
    return undefined;
  }
  const abbreviation = text('abbreviation');
  return personOf(name, {
    aliases: texts('aliases'),
    handles: texts('handles'),
    ...(abbreviation !== undefined && { abbreviation }),
    group: text('group') ?? '',
    member: readFlag(fields.get('member'), '"member" of a person', complain) ?? false,
    since: date('since'),
    until: date('until'),
  });
}
