/** What chats and transcripts have besides names and words, brought into a form in which labels are read. */

/**
 * The lines of a chat: `10:02:31 From Ada to Everyone:` is `[10:02:31] Ada:`, and of subtitles the numbers and times are
 * left out. What is said keeps every character.
 * @param text with any line endings; without them in the lines
 */
export function chatLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const spoken = lines.some((line) => CUE.test(line)) ? withoutCues(lines) : lines;
  return spoken.flatMap((line, index) => {
    const { time, name, said: behind } = ZOOM.exec(line)?.groups ?? {};
    if (time === undefined || name === undefined) return isMessage(spoken[index - 1]) ? [] : [line];
    const said = behind?.trimStart() || (spoken[index + 1] ?? '').trim();
    return [`[${time}] ${name}: ${said}`];
  });
}

/** Zoom: what is said stands behind the colon, or in the line below. */
const ZOOM =
  /^(?<time>\d{1,2}:\d\d:\d\d)[ \t]{1,8}From[ \t]{1,8}(?<name>\S(?:[^\t:]{0,58}?\S)?)[ \t]{1,8}to[ \t]{1,8}[^:]{1,60}:(?<said>.*)$/u;

/** Whether what follows a line was taken up to it. */
function isMessage(above: string | undefined): boolean {
  return above !== undefined && ZOOM.exec(above)?.groups?.['said']?.trimStart() === '';
}

/** WebVTT and SubRip: `00:00:01.000 --> 00:00:04.000`. Source: https://www.w3.org/TR/webvtt1/ */
const CUE = /^(?:\d{2,}:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[ \t]/u;

function withoutCues(lines: readonly string[]): readonly string[] {
  return lines.filter(
    (line, index) =>
      !CUE.test(line) &&
      !(/^\s*\d+\s*$/u.test(line) && CUE.test(lines[index + 1] ?? '')) &&
      !(index === 0 && /^WEBVTT(?:\s|$)/u.test(line)),
  );
}
