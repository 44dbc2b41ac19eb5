/** The way of each RFC through the meetings. */
import { compared } from '../../archive/compared';
import type { MinutesRecord, RfcMention, RfcRecord } from '../../archive/record';
import { contentWords } from '../../minutes/content-words';
import { at, byPlace } from './at';
import { decidedOn, type RfcHere } from './decided-on';
import type { RfcStep, RfcWay } from './report';
import { hrefOf, type RfcNames } from './rfc-names';
import { saidText } from './said-text';

/** @param names of the RFCs in these meetings, at least */
export function rfcWaysOf(names: RfcNames, meetings: readonly MinutesRecord[]): readonly RfcWay[] {
  const ways: Ways = new Map();
  for (const [meeting, record] of meetings.entries()) {
    for (const mention of record.rfcs) take(ways, names, { record, meeting, mention });
  }
  for (const [meeting, record] of meetings.entries()) {
    addLinks(ways, names, { record, meeting });
    addSaid(ways, names, { record, meeting });
  }
  return [...ways].map(([id, way]) => wayOf(way, names.fileOf(id), names.numberOf(id))).sort(byLastStep);
}

type Ways = Map<string, Way>;

interface Way {
  title: string;
  href: string | undefined;
  readonly steps: RfcStep[];
}

interface Reported {
  readonly record: MinutesRecord;
  readonly meeting: number;
}

interface Mentioned extends Reported {
  readonly mention: RfcMention;
}

function take(ways: Ways, names: RfcNames, { record, meeting, mention }: Mentioned): void {
  const id = names.idOf(record, mention);
  if (id === undefined) return;
  const way = ways.get(id) ?? { title: '', href: undefined, steps: [] };
  ways.set(id, way);
  const { title, link, place } = mention;
  const heading = record.topics.find((topic) => topic.place.line === place.line);
  way.title = title ?? (way.title || withoutNumber(heading?.title ?? ''));
  const href = link === undefined ? undefined : hrefOf(record, link);
  // A slip of the pen leads to another one.
  if (href !== undefined && names.idOfLink(record, link ?? '') === id) way.href = href;
  addStep(way, { kind: heading === undefined ? 'named' : 'topic', at: at(meeting, place) });
}

/** Of a meeting that has a topic of it, that counts; else the first mention. */
function addStep({ steps }: Way, step: RfcStep): void {
  const index = steps.findIndex((one) => one.at.meeting === step.at.meeting);
  const before = steps[index];
  if (before === undefined) steps.push(step);
  else if (before.kind === 'named' && step.kind === 'topic') steps[index] = step;
}

/** A topic may link what it does not name. */
function addLinks(ways: Ways, names: RfcNames, { record, meeting }: Reported): void {
  for (const { links, place } of record.topics)
    for (const href of links) {
      const way = ways.get(names.idOfLink(record, href) ?? '');
      if (way !== undefined) addStep(way, { kind: 'named', at: at(meeting, place) });
    }
}

function addSaid(ways: Ways, names: RfcNames, { record, meeting }: Reported): void {
  const { decisions, promises } = record;
  if (decisions.length === 0 && promises.length === 0) return;
  const here = rfcsAt(ways, names, { record, meeting });
  for (const decision of decisions) {
    const step = {
      kind: 'decided',
      at: at(meeting, decision.place),
      text: saidText(decision),
    } as const;
    for (const { id, by } of decidedOn(decision, record, { names, here }))
      ways.get(id)?.steps.push({ ...step, by });
  }
  for (const promise of promises) {
    const { place, links = [], numbers = [] } = promise;
    const linked = links.map((href) => names.idOfLink(record, href));
    const ids = new Set([...linked, ...numbers.map((number) => names.idOfNumber(number))]);
    for (const id of ids)
      ways.get(id ?? '')?.steps.push({ kind: 'promised', at: at(meeting, place), text: saidText(promise) });
  }
}

/** The RFCs that a meeting names, with the words of what they are called there. */
function rfcsAt(ways: Ways, names: RfcNames, { record, meeting }: Reported): readonly RfcHere[] {
  return [...ways].flatMap(([id, { title, steps }]) => {
    const own = steps.findLast((step) => step.at.meeting === meeting);
    if (own === undefined) return [];
    const titles = [title, names.fileOf(id)?.title ?? '', titleAt(record, own)];
    return { id, titles: titles.map(contentWords) };
  });
}

function titleAt({ topics }: MinutesRecord, { kind, at: { line } }: RfcStep): string {
  return kind === 'topic' ? (topics.find(({ place }) => place.line === line)?.title ?? '') : '';
}

/** `Light the pier` for `Light the pier (RFC #0002)`. */
function withoutNumber(title: string): string {
  return title
    .trim()
    .replace(/\s(?:\(RFC ?#?\d{1,9}\)|RFC ?#?\d{1,9})$/iu, '')
    .replace(/^RFC(?: ?#?\d{1,9})?(?:[:,]| [–—-]) /iu, '')
    .trim();
}

function wayOf({ title, href, steps }: Way, file: RfcRecord | undefined, number: string | undefined): RfcWay {
  const digits = file?.digits ?? number;
  return {
    ...(digits !== undefined && { number: digits }),
    title: file?.title || title,
    ...(href !== undefined && { href }),
    ...(file && {
      file: { uri: file.uri, path: file.path, ...(file.status !== undefined && { status: file.status }) },
    }),
    steps: steps.sort(inOrder),
  };
}

/** What was decided comes behind what was discussed, wherever the minutes have it. */
function inOrder(a: RfcStep, b: RfcStep): number {
  const rank = ({ kind }: RfcStep): number => (kind === 'topic' || kind === 'named' ? 0 : 1);
  return a.at.meeting - b.at.meeting || rank(a) - rank(b) || byPlace(a, b);
}

function byLastStep(a: RfcWay, b: RfcWay): number {
  const last = ({ steps }: RfcWay): number => steps.at(-1)?.at.meeting ?? 0;
  return last(b) - last(a) || compared(a.number ?? '~', b.number ?? '~') || compared(a.title, b.title);
}
