/** Subtitles as the lines of a chat: WebVTT and SubRip, as meetings in a browser are taken down. */

/** `00:00:01.000 --> 00:00:04.000`. Source: https://www.w3.org/TR/webvtt1/ */
const CUE = /^(?:\d{2,}:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[ \t]/u;

export function isSubtitles(lines: readonly string[]): boolean {
  return lines.some((line) => CUE.test(line));
}

/** Without the head, times, numbers, and what is for the player; who speaks in `<v Ada Byron>` has a label. */
export function subtitleLines(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  let isLeftOut = false;
  for (const [index, line] of lines.entries()) {
    const begins = isBlank(lines[index - 1]);
    if (begins) isLeftOut = index === 0 ? HEAD.test(line) : FOR_PLAYER.test(line);
    if (isBlank(line)) isLeftOut = false;
    const isName = CUE.test(lines[index + 1] ?? '') && (begins || /^\s*\d+\s*$/u.test(line));
    if (!isLeftOut && !isName && !CUE.test(line)) result.push(...voices(line));
  }
  return result;
}

/** Its lines, like `Kind: captions`, go on to the first blank one. */
const HEAD = /^WEBVTT(?:\s|$)/u;

const FOR_PLAYER = /^(?:STYLE|REGION)\s*$|^NOTE(?:\s|$)/u;

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

const VOICE = /^<v(?:\.[^\s<>]+)?[ \t]+(?<name>[^<>]{1,60})>(?<said>.*)$/u;

/** `<v Ada Byron>one</v>`: the end may stand in a line below. */
function voices(line: string): readonly string[] {
  if (!/<v[. \t]|<\/v>/u.test(line)) return [line];
  return line.split(/(?=<v[. \t])/u).flatMap((part) => {
    const { name, said } = VOICE.exec(part)?.groups ?? {};
    const words = (said ?? part).replaceAll('</v>', '').trim();
    if (name !== undefined && words !== '') return [`${name.trim()}: ${words}`];
    return words === '' ? [] : [words];
  });
}
