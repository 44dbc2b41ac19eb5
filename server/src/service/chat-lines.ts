/** What chats and transcripts have besides names and words, brought into a form in which labels are read. */
import { isSubtitles, subtitleLines } from './subtitle-lines';

/**
 * The lines of a chat: `10:02:31 From Ada to Everyone:` is `[10:02:31] Ada:`, and of subtitles the numbers and times are
 * left out. What is said keeps every character.
 * @param text with any line endings; without them in the lines
 */
export function chatLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  return withoutHeaders(isSubtitles(lines) ? subtitleLines(lines) : lines);
}

/** Zoom: what is said stands behind the colon, or in the lines below. */
const ZOOM =
  /^(?<time>\d{1,2}:\d\d:\d\d)[ \t]{1,8}From[ \t]{1,8}(?<name>\S(?:[^\t:]{0,58}?\S)?)[ \t]{1,8}[Tt]o[ \t]{1,8}[^:]{1,60}:(?<said>.*)$/u;

/** Each header with what is said below it, the paragraphs of it included. Where nothing is said, nobody has spoken. */
function withoutHeaders(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    const { time, name, said: behind = '' } = ZOOM.exec(line)?.groups ?? {};
    const end = time === undefined ? index + 1 : endOfMessage(lines, index, behind.trim() !== '');
    if (time === undefined) result.push(line);
    else {
      const said = [behind, ...lines.slice(index + 1, end)]
        .map((one) => one.trim())
        .filter((one) => one !== '');
      if (said.length > 0) result.push(...`[${time}] ${name}: ${said.join('\n')}`.split('\n'));
    }
    index = end;
  }
  return result;
}

/** What Zoom indents goes on with the message; anything else below a blank line may be somebody else's. */
function endOfMessage(lines: readonly string[], header: number, hasWords: boolean): number {
  let end = header + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const isFirst = !hasWords && end === header + 1;
    if (ZOOM.test(line) || !(isFirst || index === end || /^\t/u.test(line))) return end;
    end = index + 1;
  }
  return end;
}
