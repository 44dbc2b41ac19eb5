/** Links for an editor that shows a report: commands of the editor, made of addresses and numbers alone. */
import { isWithin, type Places } from './places';

/**
 * @param command that takes a URI, a line and a character
 * @param folder URI of the workspace folder, with a slash at its end
 */
export function commandPlaces(command: string, folder: string): Places {
  const link = (uri: string, line: number, character: number): string => {
    const parameters = encodeURIComponent(JSON.stringify([uri, line, character]));
    // What it leaves as it is means something elsewhere: none of it is to be read there.
    return `command:${command}?${parameters.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
  };
  return {
    of: ({ uri }, line = 0, character = 0) => link(uri, line, character),
    // The editor goes nowhere else.
    at: (path) =>
      isWithin(path) ? link(folder + path.split('/').map(encodeURIComponent).join('/'), 0, 0) : undefined,
  };
}
