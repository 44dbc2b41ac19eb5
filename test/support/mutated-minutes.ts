import fc from 'fast-check';
import { corpus, hasCorpus } from './corpus';

/** Not more than what a test can read a hundred times; in UTF-16 code units. */
const LONGEST = 12_000;

/** Real minutes are cut anywhere, put together, repeated, and saved with other line endings. Nothing where there are none. */
export const mutatedMinutes: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece(), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '\n', '\r\n', '\r'))
  .map(([pieces, eol]) => {
    const text = pieces.join('');
    return eol === '' ? text : text.replace(/\r\n?|\n/g, eol);
  });

function piece(): fc.Arbitrary<string> {
  const choice = {
    file: fc.nat(),
    from: fc.nat(),
    length: fc.nat({ max: LONGEST }),
    times: fc.nat({ max: 5 }),
  };
  return fc.record(choice).map(({ file, from, length, times }) => {
    const files = hasCorpus ? corpus() : [];
    const text = files[file % Math.max(1, files.length)]?.text ?? '';
    // Half of the pieces begin where their file does, because titles and attendees stand there.
    const start = from % 2 === 0 ? 0 : from % (text.length + 1);
    return text.slice(start, start + length).repeat(times === 5 ? 2 : 1);
  });
}
