/** The title, the file name, the front matter and the `Date:` line do not all say the same day. */
import { isBegunDate } from '../minutes/dates';
import { nameWithDay } from '../minutes/file-date';
import { grouped } from '../minutes/grouped';
import type { Meeting } from '../minutes/meeting';
import { agree, type SaidDay, saidDays } from '../minutes/meeting-day';
import { writeLike } from '../minutes/write-date';
import type { Fix, Found, Rule } from './rule';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'warning',
  summary: 'Title, file name, front matter and `Date:` line do not say the same day.',
  *check(meeting) {
    // Of several days one place may say the first, another the last.
    const said = saidDays(meeting).filter(
      ({ until, written }) => until === undefined && !isBegunDate(written),
    );
    const odd = oddOne(said);
    if (odd !== undefined) yield found(meeting, said, odd);
  },
};

/** The first place in the text that most of the others do not agree with; undefined where all say the same. */
function oddOne(said: readonly SaidDay[]): SaidDay | undefined {
  const against = (day: SaidDay): number => said.filter((other) => !agree(day, other)).length;
  const most = Math.max(0, ...said.map(against));
  if (most === 0) return undefined;
  const inText = said.filter(({ by }) => by !== 'file');
  return inText.find((day) => against(day) === most) ?? inText[0];
}

const PLACES: Readonly<Record<SaidDay['by'], string>> = {
  title: 'the title',
  line: 'the line with the date',
  'front matter': 'the front matter',
  file: 'the file name',
};

function found(meeting: Meeting, said: readonly SaidDay[], odd: SaidDay): Found {
  const others = said.filter((other) => !agree(odd, other));
  const contrary = others.map(({ by, written }) => `${PLACES[by]} says ${written}`).join(', and ');
  const what = `${PLACES[odd.by].replace(/^t/, 'T')} says ${odd.written}`;
  return {
    span: odd.span,
    message: `${what}, but ${contrary}: whoever looks for this meeting by its date may miss it, so correct what is wrong`,
    related: others
      .filter(({ by }) => by !== 'file')
      .map(({ span, by, written }) => ({ span, message: `Here ${PLACES[by]} says ${written}` })),
    fixes: () => fixes(meeting, said, odd),
  };
}

/** To each of the days that are said, that of most places first; what is found first is kept last. */
function fixes(meeting: Meeting, said: readonly SaidDay[], odd: SaidDay): readonly Fix[] {
  const days = [...grouped(said, ({ iso }) => iso)].map(([iso, places]) => ({ iso, count: places.length }));
  const ranked = days.sort(
    (a, b) => b.count - a.count || Number(a.iso === odd.iso) - Number(b.iso === odd.iso),
  );
  const isSure = ranked[0] !== undefined && ranked[0].count > 1 && days.length === 2;
  return ranked
    .flatMap(({ iso }) => allTo(meeting, said, iso))
    .map((fix, index) =>
      isSure && index === 0 && fix.rename === undefined ? { ...fix, preferred: true } : fix,
    );
}

/** Every place that says another day is corrected; where one of them cannot be, nothing is. */
function allTo(meeting: Meeting, said: readonly SaidDay[], iso: string): readonly Fix[] {
  const { file } = meeting.knowledge;
  const to = said.find((day) => day.iso === iso);
  const wrong = said.filter((day) => to !== undefined && !agree(day, to));
  const changes = wrong.flatMap(({ by, span, written }) => {
    const text = by === 'file' ? undefined : writeLike(written, iso);
    return text === undefined ? [] : [{ place: PLACES[by], edit: { span, text } }];
  });
  const named = wrong.find(({ by }) => by === 'file');
  const rename = named && file && nameWithDay(file.name, named, iso);
  const count = changes.length + (rename === undefined ? 0 : 1);
  if (count === 0 || count < wrong.length) return [];
  const titles = [
    ...changes.map(({ place, edit }) => `change ${place} to ${edit.text}`),
    ...(rename === undefined ? [] : [`rename the file to ${rename}`]),
  ];
  const title = titles.join(', ').replace(/^[cr]/, (letter) => letter.toUpperCase());
  return [{ title, edits: changes.map(({ edit }) => edit), ...(rename !== undefined && { rename }) }];
}
