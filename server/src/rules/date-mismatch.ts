/** The title, the file name, the front matter and the `Date:` line do not all say the same day. */
import { isBegunDate } from '../minutes/dates';
import { nameWithDay } from '../minutes/file-date';
import { grouped } from '../minutes/grouped';
import type { Meeting } from '../minutes/meeting';
import { agree, type SaidDay, saidDays } from '../minutes/meeting-day';
import { writeLike } from '../minutes/write-date';
import { t } from '../words/words';
import type { Fix, Found, Rule } from './rule';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'warning',
  summary: () => t('Title, file name, front matter and `Date:` line do not say the same day.'),
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

function found(meeting: Meeting, said: readonly SaidDay[], odd: SaidDay): Found {
  const others = said.filter((other) => !agree(odd, other));
  const contrary = others.map((other) => saysDay(other)).reduce((all, one) => t('{0}, and {1}', all, one));
  return {
    span: odd.span,
    about: odd.by,
    message: t(
      '{0}, but {1}: whoever looks for this meeting by its date may miss it, so correct what is wrong',
      capitalized(saysDay(odd)),
      contrary,
    ),
    related: others
      .filter(({ by }) => by !== 'file')
      .map((other) => ({ span: other.span, message: saysDayHere(other) })),
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
    return text === undefined ? [] : [{ title: titleOfChange(by, text), edit: { span, text } }];
  });
  const named = wrong.find(({ by }) => by === 'file');
  const rename = named && file && nameWithDay(file.name, named, iso);
  const count = changes.length + (rename === undefined ? 0 : 1);
  if (count === 0 || count < wrong.length) return [];
  const titles = [
    ...changes.map((change) => change.title),
    ...(rename === undefined ? [] : [t('rename the file to {0}', rename)]),
  ];
  const title = capitalized(titles.join(', '));
  return [{ title, edits: changes.map(({ edit }) => edit), ...(rename !== undefined && { rename }) }];
}

function saysDay({ by, written }: SaidDay): string {
  switch (by) {
    case 'title':
      return t('the title says {0}', written);
    case 'line':
      return t('the line with the date says {0}', written);
    case 'front matter':
      return t('the front matter says {0}', written);
    case 'file':
      return t('the file name says {0}', written);
  }
}

function saysDayHere({ by, written }: SaidDay): string {
  switch (by) {
    case 'title':
      return t('Here the title says {0}', written);
    case 'line':
      return t('Here the line with the date says {0}', written);
    case 'front matter':
      return t('Here the front matter says {0}', written);
    case 'file':
      return t('Here the file name says {0}', written);
  }
}

function titleOfChange(by: SaidDay['by'], day: string): string {
  switch (by) {
    case 'title':
      return t('change the title to {0}', day);
    case 'line':
      return t('change the line with the date to {0}', day);
    case 'front matter':
      return t('change the front matter to {0}', day);
    case 'file':
      return t('change the file name to {0}', day);
  }
}

function capitalized(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
