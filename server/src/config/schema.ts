/** The JSON schema of a configuration, with which editors complete and check it: made of what is read. */
import { SPEAKER_FORMS } from '../minutes/speaker-style';
import { RULE_SETTINGS, RULES } from '../rules/index';
import { t } from '../words/words';
import { CONFIG_KEYS, LABEL_KEYS, LINK_KEYS, NAME_FORMS, SPEAKER_KEYS } from './read-config';
import { PERSON_KEYS } from './read-people';
import { QUORUM_KEYS } from './read-quorum';

/** Properties by their keys. */
type Described = Readonly<Record<string, object>>;

const text = { type: 'string', minLength: 1 };
const texts = { anyOf: [text, { type: 'array', items: text }] };

const aboutPerson = (): Described => ({
  name: { ...text, description: t('The full name, as the committee writes it.') },
  aliases: { ...texts, description: t('Other names of the person: a nick, a former name.') },
  handles: { ...texts, description: t('Handles, with or without the @.') },
  abbreviation: { ...text, description: t('The short form that labels use: NG.') },
  group: { ...text, description: t('The list that the person stands in: Board.') },
  member: { type: 'boolean', description: t('Whether minutes have to say if the person was there.') },
  since: { ...text, description: t('The first day of the membership, as in 2026-03-04.') },
  until: { ...text, description: t('The last day of the membership, as in 2026-03-04.') },
});

const person = (): object => record(t('A person of the committee.'), PERSON_KEYS, aboutPerson(), ['name']);

const aboutLabels = (): Described => ({
  ignore: { ...texts, description: t('Labels that are no people: Goal.') },
  collective: { ...texts, description: t('Labels that mean several people: TSC.') },
});

const aboutLinks = (): Described => ({
  allow: {
    ...texts,
    description: t('Addresses, or their beginnings, that are for everybody: https://zoom.us/j/123456789.'),
  },
});

const aboutSpeakers = (): Described => ({
  form: {
    enum: SPEAKER_FORMS,
    description: t('The form of a statement; without it, a plain label behind the bullet of the file.'),
  },
  name: {
    enum: NAME_FORMS,
    description: t('Whether people are called as the file calls them, or by their full names.'),
  },
});

const fraction = { type: 'string', pattern: '^\\s*\\d{1,4}\\s*/\\s*\\d{1,4}\\s*$' };
const count = { type: 'integer', minimum: 0 };

const aboutQuorum = (): Described => ({
  fraction: { ...fraction, description: t('The part of the members: 1/2.') },
  plus: { ...count, description: t('How many more than this part, which is then rounded down.') },
  min: { ...count, description: t('How many at least.') },
});

const aboutConfig = (): Described => ({
  $schema: text,
  extends: { ...texts, description: t('Files that this one goes on top of, relative to its folder.') },
  include: {
    ...texts,
    description: t('Globs of files that are minutes, relative to the folder of this file.'),
  },
  exclude: { ...texts, description: t('Globs of files that are no minutes; stronger than include.') },
  roster: {
    description: t('The people of the committee: paths of files that list them, or the people themselves.'),
    anyOf: [text, { type: 'array', items: { anyOf: [text, person()] } }],
  },
  labels: record(t('What labels mean in this project.'), LABEL_KEYS, aboutLabels(), []),
  speakers: record(t('How statements are written.'), SPEAKER_KEYS, aboutSpeakers(), []),
  links: record(t('Which links are for everybody.'), LINK_KEYS, aboutLinks(), []),
  quorum: {
    description: t('How many members have to be there for a decision to count: 4, majority, 2/3.'),
    anyOf: [
      { type: 'integer', minimum: 0 },
      { const: 'majority' },
      fraction,
      record(t('A part of the members, and so many more.'), QUORUM_KEYS, aboutQuorum(), []),
    ],
  },
  rules: record(
    t('How severe the findings of a rule are.'),
    RULES.map(({ id }) => id),
    Object.fromEntries(RULES.map(({ id, summary }) => [id, { enum: RULE_SETTINGS, description: summary() }])),
    [],
  ),
});

/** In the language that is spoken. */
export function schema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: t('Configuration of Minutes'),
    ...record(t('What a project says of its meeting minutes.'), CONFIG_KEYS, aboutConfig(), []),
  };
}

/** @throws {Error} when a key that is read has no description */
function record(
  description: string,
  keys: readonly string[],
  described: Described,
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
