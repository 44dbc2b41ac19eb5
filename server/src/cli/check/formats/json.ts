/** Findings for other programs. */
import { jsonArray } from '../../../service/json-text';
import { findingEntry } from '../../shown/shown-finding';
import type { CheckedFile } from '../checked-file';

/** One array, an element a line, so that it can be read and compared. */
export function formatJson(files: readonly CheckedFile[]): string {
  const entries = files.flatMap(({ file, source, findings, otherPlaces }) =>
    findings.map((finding) => {
      const elsewhere = otherPlaces(finding);
      const entry = findingEntry({ file, source, ...finding });
      return { ...entry, ...(elsewhere.length > 0 && { elsewhere }) };
    }),
  );
  return `${jsonArray(entries)}\n`;
}
