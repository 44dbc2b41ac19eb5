/** What the editor colours: Markdown's own grammar with ours injected, run by the editor's own engine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const SCOPE = 'minutes.injection.markdown';
const FILES: Readonly<Record<string, string>> = {
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
  [SCOPE]: new URL('../../syntaxes/minutes.tmLanguage.json', import.meta.url).pathname,
};

const onigLib = loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner,
  createOnigString,
}));

const registry = new Registry({
  onigLib,
  loadGrammar: async (scope) => {
    const file = FILES[scope];
    return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
  },
  getInjections: (scope) => (scope === 'text.html.markdown' ? [SCOPE] : []),
});

export interface Token {
  readonly text: string;
  /** The last part of our own scope: `speaker`, `addressee`, `collective`, `rfc`, `section`. */
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What of a text is coloured by our grammar, in order; the colon of a label is left out. */
export async function coloured(text: string): Promise<readonly Token[]> {
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) throw new Error('Markdown has no grammar');
  const found: Token[] = [];
  let stack = INITIAL;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack, 2000);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes
        .findLast((scope) => scope.endsWith('.minutes'))
        ?.split('.')
        .at(-2);
      if (own !== undefined && own !== 'label')
        found.push({ text: line.slice(startIndex, endIndex), kind: own, line: index + 1 });
    }
  }
  return found;
}
