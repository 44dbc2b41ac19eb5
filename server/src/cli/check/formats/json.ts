/** Findings for other programs. */
import { jsonArray } from '../../../service/json-text';
import type { CheckedFile } from '../checked-file';
import { placeOf } from '../place';

/** One array, an element a line, so that it can be read and compared. */
export function formatJson(files: readonly CheckedFile[]): string {
  const entries = files.flatMap(({ file, source, findings, otherPlaces }) =>
    findings.map((finding) => {
      const { rule, severity, message, span } = finding;
      const elsewhere = otherPlaces(finding);
      return {
        ...{ file, rule, severity, message },
        start: placeOf(source, span.start),
        end: placeOf(source, span.end),
        ...(elsewhere.length > 0 && { elsewhere }),
      };
    }),
  );
  return `${jsonArray(entries)}\n`;
}
