/** How a project writes its statements: `- Neal: …`, `* **Neal:** …`, `- [Neal Gompa] …`. */

export interface SpeakerStyle {
  /** The bullet; undefined for the one that the file uses. */
  readonly marker: string | undefined;
  /** What stands right before and behind the names: `**` and `:**`. */
  readonly before: string;
  readonly after: string;
  /** Whether people are called as the file calls them, or by their full names. */
  readonly name: 'short' | 'full';
}

export const PLAIN_STYLE: SpeakerStyle = { marker: undefined, before: '', after: ':', name: 'short' };

/** The forms that a label can have, without its bullet: each is one that `labels.ts` reads. */
const LABELS = ['{name}:', '**{name}:**', '**{name}**:', '__{name}:__', '*{name}:*', '_{name}:_', '[{name}]'];

/** The forms of a statement that a project can choose from: those labels behind each bullet. */
export const SPEAKER_FORMS: readonly string[] = ['-', '*', '+'].flatMap((marker) =>
  LABELS.map((label) => `${marker} ${label} {text}`),
);

/** @param form one of `SPEAKER_FORMS` */
export function styleOfForm(form: string): Pick<SpeakerStyle, 'marker' | 'before' | 'after'> {
  const [marker, label = ''] = form.split(' ');
  const [before = '', after = ''] = label.split('{name}');
  return { marker, before, after };
}
