/** People as records, in a configuration or in a roster of our own form. */

import { isDay } from '../minutes/calendar';
import { fold } from '../minutes/fold';
import type { KnownPerson } from '../minutes/knowledge';
import { t } from '../words/words';
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

/** Who stands twice is one person, and told; so is a name, handle or abbreviation that means two of them. */
export function readPeople(items: readonly Tree[], complain: Complain): readonly KnownPerson[] {
  const byName = new Set<string>();
  const byCall = new Map<string, string>();
  return items.flatMap((item) => {
    const read = readPerson(item, complain);
    if (read === undefined) return [];
    const { name } = read.person;
    if (byName.has(fold(name))) {
      const message = t('"{0}" stands in the roster twice: only the first counts', name);
      complain({ span: item.span, message });
      return [];
    }
    byName.add(fold(name));
    for (const call of read.calls) claim(call, name, byCall, complain);
    return [read.person];
  });
}

/** A way to call a person. */
interface Call {
  readonly kind: 'name' | 'handle' | 'abbreviation';
  readonly text: string;
  readonly tree: Tree;
}

function claim(
  { kind, text, tree }: Call,
  name: string,
  byCall: Map<string, string>,
  complain: Complain,
): void {
  const key = `${kind} ${fold(text.replace(/^@/, ''))}`;
  const other = byCall.get(key) ?? name;
  byCall.set(key, other);
  if (other === name) return;
  complain({ span: tree.span, message: isTaken(kind, text, other) });
}

function isTaken(kind: Call['kind'], text: string, other: string): string {
  switch (kind) {
    case 'name':
      return t(
        '"{0}" is the name of "{1}" too: a label cannot mean both, so give one of them another',
        text,
        other,
      );
    case 'handle':
      return t(
        '"{0}" is the handle of "{1}" too: a label cannot mean both, so give one of them another',
        text,
        other,
      );
    case 'abbreviation':
      return t(
        '"{0}" is the abbreviation of "{1}" too: a label cannot mean both, so give one of them another',
        text,
        other,
      );
  }
}

interface ReadPerson {
  readonly person: KnownPerson;
  readonly calls: readonly Call[];
}

function readPerson(tree: Tree, complain: Complain): ReadPerson | undefined {
  if (tree.kind !== 'scalar')
    return readRecord(tree, fieldsOf(tree, t('A person'), PERSON_KEYS, complain), complain);
  const text = readText(
    tree,
    t('Each person of the roster'),
    complain,
    t('a name, or a record with a "name"'),
  );
  if (text === undefined) return undefined;
  return { person: personOf(text, {}), calls: [{ kind: 'name', text, tree }] };
}

type Fields = ReadonlyMap<string, Tree>;

function readRecord(tree: Tree, fields: Fields, complain: Complain): ReadPerson | undefined {
  const text = (key: string) => readText(fields.get(key), ofPerson(key), complain);
  const texts = (key: string) => readTexts(fields.get(key), ofPerson(key), complain);
  const name = text('name');
  if (name === undefined) {
    if (!fields.has('name'))
      complain({ span: tree.span, message: t('A person of the roster needs a "name"') });
    return undefined;
  }
  const [aliases, handles] = [texts('aliases'), texts('handles')];
  const abbreviation = text('abbreviation');
  const person = personOf(name, {
    aliases: aliases.map((alias) => alias.text),
    handles: handles.map((handle) => handle.text),
    ...(abbreviation !== undefined && { abbreviation }),
    group: text('group') ?? '',
    member: readFlag(fields.get('member'), ofPerson('member'), complain) ?? false,
    ...readMembership(fields, complain),
  });
  const calls: readonly Call[] = [
    { kind: 'name', text: name, tree: fields.get('name') ?? tree },
    ...aliases.map((alias) => ({ kind: 'name' as const, ...alias })),
    ...handles.map((handle) => ({ kind: 'handle' as const, ...handle })),
    ...(abbreviation === undefined
      ? []
      : [{ kind: 'abbreviation' as const, text: abbreviation, tree: fields.get('abbreviation') ?? tree }]),
  ];
  return { person, calls };
}

function readMembership(fields: Fields, complain: Complain): Pick<KnownPerson, 'since' | 'until'> {
  const since = readDay(fields.get('since'), ofPerson('since'), complain);
  const until = readDay(fields.get('until'), ofPerson('until'), complain);
  const last = fields.get('until');
  if (last !== undefined && since !== undefined && until !== undefined && until < since)
    complain({
      span: last.span,
      message: t('{0} is before "since": nobody is a member then', ofPerson('until')),
    });
  return { since, until };
}

function readDay(tree: Tree | undefined, what: string, complain: Complain): string | undefined {
  const text = readText(tree, what, complain, t('a day, as in 2026-03-04'));
  if (tree === undefined || text === undefined || isDay(text)) return text;
  complain({ span: tree.span, message: t('{0} must be {1}', what, t('a day, as in 2026-03-04')) });
  return undefined;
}

function ofPerson(key: string): string {
  return t('"{0}" of a person', key);
}
