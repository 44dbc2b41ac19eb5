/** The JSON schema of a configuration, with which editors complete and check it: made of what is read. */
import { SPEAKER_FORMS } from '../minutes/speaker-style';
import { RULES, SEVERITIES } from '../rules/index';
import { CONFIG_KEYS, LABEL_KEYS, LINK_KEYS, NAME_FORMS, SPEAKER_KEYS } from './read-config';
import { PERSON_KEYS } from './read-people';
import { QUORUM_KEYS } from './read-quorum';

const text = { type: 'string', minLength: 1 };
const texts = { anyOf: [text, { type: 'array', items: text }] };

const PERSON: Readonly<Record<string, object>> = {
  name: { ...text, description: 'The full name, as the committee writes it.' },
  aliases: { ...texts, description: 'Other names of the person: a nick, a former name.' },
  handles: { ...texts, description: 'Handles, with or without the @.' },
  abbreviation: { ...text, description: 'The short form that labels use: NG.' },
  group: { ...text, description: 'The list that the person stands in: Board.' },
  member: { type: 'boolean', description: 'Whether minutes have to say if the person was there.' },
  since: { ...text, description: 'The first day of the membership, as in 2026-03-04.' },
  until: { ...text, description: 'The last day of the membership, as in 2026-03-04.' },
};

const person = record('A person of the committee.', PERSON_KEYS, PERSON, ['name']);

const LABELS: Readonly<Record<string, object>> = {
  ignore: { ...texts, description: 'Labels that are no people: Goal.' },
  collective: { ...texts, description: 'Labels that mean several people: TSC.' },
};

const LINKS: Readonly<Record<string, object>> = {
  allow: {
    ...texts,
    description: 'Addresses, or their beginnings, that are for everybody: https://zoom.us/j/123456789.',
  },
};

const SPEAKERS: Readonly<Record<string, object>> = {
  form: {
    enum: SPEAKER_FORMS,
    description: 'The form of a statement; without it, a plain label behind the bullet of the file.',
  },
  name: {
    enum: NAME_FORMS,
    description: 'Whether people are called as the file calls them, or by their full names.',
  },
};

const fraction = { type: 'string', pattern: '^\\s*\\d{1,4}\\s*/\\s*\\d{1,4}\\s*$' };
const count = { type: 'integer', minimum: 0 };

const QUORUM: Readonly<Record<string, object>> = {
  fraction: { ...fraction, description: 'The part of the members: 1/2.' },
  plus: { ...count, description: 'How many more than this part, which is then rounded down.' },
  min: { ...count, description: 'How many at least.' },
};

const CONFIG: Readonly<Record<string, object>> = {
  $schema: text,
  extends: { ...texts, description: 'Files that this one goes on top of, relative to its folder.' },
  include: { ...texts, description: 'Globs of files that are minutes, relative to the folder of this file.' },
  exclude: { ...texts, description: 'Globs of files that are no minutes; stronger than include.' },
  roster: {
    description: 'The people of the committee: paths of files that list them, or the people themselves.',
    anyOf: [text, { type: 'array', items: { anyOf: [text, person] } }],
  },
  labels: record('What labels mean in this project.', LABEL_KEYS, LABELS, []),
  speakers: record('How statements are written.', SPEAKER_KEYS, SPEAKERS, []),
  links: record('Which links are for everybody.', LINK_KEYS, LINKS, []),
  quorum: {
    description: 'How many members have to be there for a decision to count: 4, majority, 2/3.',
    anyOf: [
      { type: 'integer', minimum: 0 },
      { const: 'majority' },
      fraction,
      record('A part of the members, and so many more.', QUORUM_KEYS, QUORUM, []),
    ],
  },
  rules: record(
    'How severe the findings of a rule are.',
    RULES.map(({ id }) => id),
    Object.fromEntries(RULES.map(({ id, summary }) => [id, { enum: SEVERITIES, description: summary() }])),
    [],
  ),
};

export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of Minutes',
  ...record('What a project says of its meeting minutes.', CONFIG_KEYS, CONFIG, []),
};

/** @throws {Error} when a key that is read has no description */
function record(
  description: string,
  keys: readonly string[],
  described: Readonly<Record<string, object>>,
  required: readonly string[],
): object {
  const properties = keys.map((key) => {
    const property = described[key];
    if (property === undefined) throw new Error(`"${key}" is not described`);
    return [key, property];
  });
  return {
    ...{ type: 'object', description, additionalProperties: false },
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}
