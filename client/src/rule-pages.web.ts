/**
 * The pages of rules, to be read in the editor: an address of where the extension comes from would lead out of it, to plain
 * text in another tab.
 */
import { type Disposable, FileSystemError, Uri, workspace } from 'vscode';

const SCHEME = 'minutes-rules';

/** URI of the folder with the pages. */
export const RULE_PAGES = `${SCHEME}:/rules`;

/** @param extension URI of the extension's folder */
export function serveRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async (page) => {
      // Anybody may write such a link, and nothing else is to be read with it.
      if (!/^\/rules\/[a-z-]+\.md$/.test(page.path)) throw FileSystemError.FileNotFound(page);
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', page.path));
      return new TextDecoder().decode(bytes);
    },
  });
}
