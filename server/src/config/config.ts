/** What a project says of its minutes: the truth that editor and command line share. */
import { fold } from '../minutes/fold';
import { type Knowledge, type KnownPerson, knowledgeOf } from '../minutes/knowledge';
import type { Quorum } from '../minutes/quorum';
import { PLAIN_STYLE, type SpeakerStyle } from '../minutes/speaker-style';
import type { Severity } from '../rules/rule';

export interface Config {
  /** Globs relative to the folder of the file that has them. */
  readonly include: readonly ConfigGlob[];
  readonly exclude: readonly ConfigGlob[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly people: readonly KnownPerson[];
  /** Labels that are no people. */
  readonly ignored: readonly string[];
  /** Labels that mean several people. */
  readonly collectives: readonly string[];
  /** How statements are written, as far as that is said. */
  readonly speakers: Partial<SpeakerStyle>;
  /** The beginnings of addresses that are for everybody. */
  readonly allowedLinks: readonly string[];
  readonly quorum?: Quorum | undefined;
}

export interface ConfigGlob {
  /** With forward slashes, absolute, without a slash at its end. */
  readonly folder: string;
  readonly glob: string;
}

export const NO_CONFIG: Config = {
  include: [],
  exclude: [],
  rules: {},
  people: [],
  ignored: [],
  collectives: [],
  speakers: {},
  allowedLinks: [],
};

/** One on top of another: lists grow, and of a rule's severities the upper one counts. */
export function merged(lower: Config, upper: Config): Config {
  return {
    include: [...lower.include, ...upper.include],
    exclude: [...lower.exclude, ...upper.exclude],
    rules: { ...lower.rules, ...upper.rules },
    people: [...lower.people, ...upper.people],
    ignored: [...lower.ignored, ...upper.ignored],
    collectives: [...lower.collectives, ...upper.collectives],
    speakers: { ...lower.speakers, ...upper.speakers },
    allowedLinks: [...lower.allowedLinks, ...upper.allowedLinks],
    quorum: upper.quorum ?? lower.quorum,
  };
}

/** What the project knows of its people, and how it writes. */
export function knowledgeIn(config: Config): Knowledge {
  const { people, ignored, collectives, speakers, allowedLinks, quorum } = config;
  const style = { ...PLAIN_STYLE, ...speakers };
  return knowledgeOf({ people: unique(people), ignored, collectives, style, allowedLinks, quorum });
}

/** Who stands in two rosters is one person, as the last of them has it: it is the one on top. */
function unique(people: readonly KnownPerson[]): readonly KnownPerson[] {
  return [...new Map(people.map((person) => [fold(person.name), person])).values()];
}
