/** Windows of other kinds than the one that the suites *keys* type in; the helpers in `workbench.ts` are about the one that is open. */

/** A kind of window. */
export interface Window {
  /** Their texts by their names, in the folder that is open; without them none is. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether it is VS Code for the Web. */
  readonly web: boolean;
  /** Whether the folder is not trusted. */
  readonly restricted?: boolean;
  /** Whether the server of the extension ends as soon as it is started; on the desktop. */
  readonly isBroken?: boolean;
  /** Further user settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

type Opened = NonNullable<typeof globalThis.minutesWorkbench> & { close(): Promise<void> };

declare global {
  var openMinutesWindow: ((window: Window) => Promise<Opened>) | undefined;
}

/** Does something in a window, which leaves a picture where that fails, and closes it. */
export async function inWindow(name: string, window: Window, work: () => Promise<void>): Promise<void> {
  if (globalThis.openMinutesWindow === undefined) throw new Error('Run these tests with test/e2e/run.mjs.');
  const opened = await globalThis.openMinutesWindow(window);
  globalThis.minutesWorkbench = opened;
  try {
    await work();
  } catch (error) {
    await opened.screenshot(`${opened.screenshots}/${name}.png`).catch(() => undefined);
    throw error;
  } finally {
    globalThis.minutesWorkbench = undefined;
    await opened.close();
  }
}
