/** Markdown as the editor's preview renders it, with and without what the extension adds. */
import MarkdownIt from 'markdown-it';
import { decorate } from '../../client/src/preview/decorate';
import { extendMarkdownIt, type Reader } from '../../client/src/preview/extend-markdown-it';
import type { Token } from '../../client/src/preview/token';

type Preview = InstanceType<typeof MarkdownIt>;

/** As the preview makes one. */
export function plainPreview(): Preview {
  return new MarkdownIt({ html: true, linkify: true });
}

export function minutesPreview(reader: Partial<Reader> = {}): Preview {
  const md = plainPreview();
  extendMarkdownIt(md as unknown as Parameters<typeof extendMarkdownIt>[0], {
    isMinutes: () => true,
    decorate: <T extends Token>(tokens: readonly T[], text: string) => decorate(tokens, text, {}),
    log: (problem) => {
      throw new Error(problem);
    },
    ...reader,
  });
  return md;
}

/** The editor parses without a word on the document, and names it when it renders. */
export function rendered(md: Preview, text: string, document: unknown = 'file:///minutes.md'): string {
  return md.renderer.render(md.parse(text, {}), md.options, { currentDocument: document });
}

/** Without what the extension has added: classes and elements of its own. */
export function bare(html: string): string {
  return html
    .replaceAll(
      /<span class="minutes-(?:speaker|addressee)(?: minutes-\w+)?"(?: title="[^"]*")?>([^<]*)<\/span>/g,
      '$1',
    )
    .replaceAll(/ class="minutes-(?:decision|action)(?: minutes-done)?(?: minutes-boxed)?"/g, '');
}
