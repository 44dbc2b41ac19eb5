/** The wavy line that the editor draws under a finding. */
import { workbench } from './workbench';

/** What a finding must be to have a wavy line; the editor draws dots under a hint. */
type Severity = 'warning' | 'info';

/** Waits until a wavy line of this severity is drawn in the line of the editor that reads `text`. */
export async function squiggleUnder(text: string, severity: Severity = 'warning'): Promise<void> {
  await workbench().page.waitForFunction(isDrawn, { text, severity });
}

/** Waits until no wavy line is left in the editor. */
export async function noSquiggles(): Promise<void> {
  await workbench().page.waitForFunction(isClean);
}

// As much of the page's DOM as is needed here: the rest of the project must not believe that there is one.
declare const document: { querySelectorAll(selector: string): ArrayLike<Drawn> };
interface Drawn {
  readonly textContent: string | null;
  getBoundingClientRect(): { readonly top: number; readonly bottom: number; readonly width: number };
}

/** Runs in the page. */
function isDrawn({ text, severity }: { readonly text: string; readonly severity: string }): boolean {
  const editor = '.editor-group-container.active .monaco-editor';
  const lines = Array.from(document.querySelectorAll(`${editor} .view-line`));
  const line = lines.find(({ textContent }) => textContent?.replaceAll('\u00a0', ' ') === text);
  const squiggles = Array.from(document.querySelectorAll(`${editor} .squiggly-${severity}`));
  const place = line?.getBoundingClientRect();
  return squiggles.some((squiggle) => {
    const { top, bottom, width } = squiggle.getBoundingClientRect();
    return place !== undefined && width > 0 && top >= place.top - 1 && bottom <= place.bottom + 4;
  });
}

/** Runs in the page. */
function isClean(): boolean {
  const editor = '.editor-group-container.active .monaco-editor';
  return document.querySelectorAll(`${editor} .squiggly-warning, ${editor} .squiggly-info`).length === 0;
}
