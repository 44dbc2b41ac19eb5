/**
 * What the user reads, in the language of the editor. Sources say it in English; a bundle translates whole sentences, in
 * the format of VS Code's own (`l10n/bundle.l10n.<language>.json`), so that client and server share one.
 *
 * `@vscode/l10n` does the same, and brings code that fetches bundles over the network with it: nothing here may.
 */

/** English texts and what they are in another language. `{0}` stands for the first argument, and so on. */
export type Words = Readonly<Record<string, unknown>>;

let words: Words = {};
let spoken = 'en';

/**
 * From now on `t` answers in this language. To be called before anything is said: what has been said is remembered.
 * @param bundle what it lacks stays English; entries that are no text are none
 * @param of which language it is, as BCP 47 has it
 */
export function speak(bundle: Words, of = 'en'): void {
  words = bundle;
  spoken = of;
}

/** The language that `t` answers in, for texts that have to say so: `de`. */
export function language(): string {
  return spoken;
}

/** A text in the language of the user, with the arguments in the place of `{0}`, `{1}`, … */
export function t(message: string, ...args: readonly (string | number)[]): string {
  const said = Object.hasOwn(words, message) ? words[message] : undefined;
  const text = typeof said === 'string' ? said : message;
  // One pass: braces in an argument are its own.
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
