/** Who speaks in the minutes of a folder and is in no roster. */
import type { Archive } from '../../archive/archive';
import type { MinutesRecord, PersonRecord, SpeakerRecord } from '../../archive/record';
import { byPosition, type Span } from '../../markdown/span';
import { isAbbreviation } from '../../minutes/entries';
import { fold, foldNear } from '../../minutes/fold';
import { type Knowledge, knowledgeAt } from '../../minutes/knowledge';
import { knownFile } from '../../minutes/known-file';
import type { KnownPeople } from '../../minutes/known-people';
import type { Named } from '../../minutes/name-index';
import { unlistedPeople } from '../../minutes/named-speakers';
import { parse } from '../../minutes/parse';
import { isInRoster } from './in-roster';

export interface MissingSpeaker {
  /** In full where a list of the minutes says it, else as the label has it. */
  readonly name: string;
  /** Whether lists of the minutes have the person; else nothing but a label says that it is one. */
  readonly isListed: boolean;
  /** Where the person speaks for the first time, in the first of the meetings; in UTF-16 code units. */
  readonly first: { readonly record: MinutesRecord; readonly span: Span };
  /** In how many meetings they speak. */
  readonly meetings: number;
}

/** What there is to look in. */
export interface MinutesAround {
  readonly archive: Archive;
  /** What the project and the rosters know. */
  readonly base: Knowledge;
  /** The text of minutes; undefined where they cannot be read any more. */
  readonly read: (record: MinutesRecord) => string | undefined;
}

/** In the order in which they first spoke. Records tell most; a text is read where a label may be anything. */
export function missingSpeakers(minutes: MinutesAround): readonly MissingSpeaker[] {
  const everybody = minutes.archive.knowledge(minutes.base, '');
  const found = new Map<unknown, Found>();
  for (const record of minutes.archive.meetings) {
    for (const said of [...saidIn(record, minutes)].sort(byPosition)) {
      const keys = keysOf(said.named, everybody);
      const first = keys.flatMap((key) => found.get(key) ?? [])[0];
      const one = first ?? { first: said, record, listed: undefined, meetings: new Set() };
      if (said.isListed) one.listed ??= said;
      one.meetings.add(record);
      for (const key of keys) found.set(key, one);
    }
  }
  return [...new Set(found.values())].map(({ first, record, listed, meetings }) => ({
    name: (listed ?? first).named.name,
    isListed: listed !== undefined,
    ...{ first: { record, span: first.span }, meetings: meetings.size },
  }));
}

interface Found {
  readonly first: Said;
  /** Of the first meeting. */
  readonly record: MinutesRecord;
  /** Where a list of the minutes says who it is. */
  listed: Said | undefined;
  readonly meetings: Set<MinutesRecord>;
}

/** An abbreviation is somebody's own, in whatever way the name beside it is written. */
function keysOf(named: Named, everybody: KnownPeople): readonly unknown[] {
  const abbreviation = named.abbreviation ?? (isAbbreviation(named.name) ? named.name : undefined);
  const own = abbreviation === undefined ? [] : [`(${fold(abbreviation)})`];
  return [...own, everybody.identify(named) ?? foldNear(named.name)];
}

interface Said {
  readonly named: Named;
  readonly isListed: boolean;
  readonly span: Span;
}

function saidIn(record: MinutesRecord, minutes: MinutesAround): readonly Said[] {
  const { base } = minutes;
  const unknown = record.speakers.filter(
    ({ name }) => !base.ignored.has(fold(name)) && !base.collectives.has(fold(name)),
  );
  const listed = unknown.flatMap((speaker) => {
    const entry = entryOf(record, speaker);
    return entry === undefined || isInRoster(base, namedBy(entry))
      ? []
      : { named: namedBy(entry), isListed: true, span: speaker.first };
  });
  const isDoubtful = ({ name, person }: SpeakerRecord): boolean =>
    person === undefined && base.resolve(name) === undefined;
  return unknown.some(isDoubtful) ? [...listed, ...unlistedIn(record, minutes)] : listed;
}

function entryOf({ lists }: MinutesRecord, { person }: SpeakerRecord): PersonRecord | undefined {
  if (person === undefined) return undefined;
  return lists.flatMap(({ people }) => people).find(({ name }) => name === person);
}

function namedBy({ name, abbreviation, nicknames, handles = [] }: PersonRecord): Named {
  return { name, abbreviation, handles, ...(nicknames && { nicknames }) };
}

/** Those whom the rule `unlisted-speaker` tells, unless they are somebody in the lists who is written otherwise. */
function unlistedIn(record: MinutesRecord, { archive, base, read }: MinutesAround): readonly Said[] {
  const text = read(record);
  if (text === undefined) return [];
  const { uri, path } = record;
  const meeting = parse(text, knowledgeAt(archive.knowledge(base, uri), knownFile(uri, path)));
  return unlistedPeople(meeting).flatMap(({ name, labels: [label], known, maybe }) => {
    const named = known?.names[0] ?? { name, abbreviation: undefined, handles: [] };
    if (label === undefined || maybe !== undefined || known?.isLearned === false || isInRoster(base, named))
      return [];
    return { named, isListed: known !== undefined, span: label.span };
  });
}
