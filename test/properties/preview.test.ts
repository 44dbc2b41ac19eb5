/** What holds for the preview of any text: nothing that can be read is added, lost or changed. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { holds } from '../support/holds';
import { nastyMinutes } from '../support/nasty-minutes';
import { bare, minutesPreview, plainPreview, rendered } from '../support/previewed';

vi.setConfig({ testTimeout: 86_400_000 });

const anyText = fc.oneof(arbitraryMinutes, nastyMinutes, fc.string({ unit: 'binary', maxLength: 200 }));
const plain = plainPreview();

test('minutes have classes and elements besides, and nothing else', () => {
  const preview = minutesPreview();
  return holds(
    400,
    fc.property(anyText, (text) => {
      expect(bare(rendered(preview, text))).toBe(bare(rendered(plain, text)));
    }),
  );
});

test('other Markdown is what it is without us', () => {
  const preview = minutesPreview({ isMinutes: () => false });
  return holds(
    200,
    fc.property(anyText, (text) => {
      expect(rendered(preview, text)).toBe(rendered(plain, text));
    }),
  );
});
