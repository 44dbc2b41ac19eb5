/** What the editor's own Markdown preview is given: it shows minutes so that a discussion can be followed at a glance. */
import type { Token } from './token';

/** As much of markdown-it as is needed: it is the editor's, of whatever version. */
export interface MarkdownIt<T extends Token = Token> {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: { readonly tokens: T[]; readonly src: string }) => void): void;
    };
  };
  readonly renderer: { render(tokens: T[], options: unknown, env: unknown): string };
}

/** What the preview asks for. */
export interface Reader {
  /**
   * Whether a document is minutes.
   * @param document its URI, as the editor has it
   */
  readonly isMinutes: (document: unknown, text: string) => boolean;
  /** The tokens with what is shown besides. */
  readonly decorate: <T extends Token>(tokens: readonly T[], text: string) => readonly T[];
  /** Is told what went wrong; the preview is then what it is without us. */
  readonly log: (problem: string) => void;
}

/**
 * The editor keeps the tokens of a document, and says only when it renders them which document that is: they are left as
 * they are, and copies are rendered.
 */
export function extendMarkdownIt<M extends MarkdownIt>(md: M, reader: Reader): M {
  const texts = new WeakMap<readonly Token[], string>();
  const decorated = new WeakMap<readonly Token[], readonly Token[]>();
  md.core.ruler.push('minutes', ({ tokens, src }) => {
    texts.set(tokens, src);
  });
  const decorate = (tokens: Token[], env: unknown): Token[] => {
    const document = documentOf(env);
    const text = texts.get(tokens);
    if (document === undefined || text === undefined || !reader.isMinutes(document, text)) return tokens;
    const known = decorated.get(tokens) ?? reader.decorate(tokens, text);
    decorated.set(tokens, known);
    return [...known];
  };
  const { render } = md.renderer;
  md.renderer.render = function (tokens, options, env) {
    return render.call(
      this,
      safely(() => decorate(tokens, env), tokens, reader),
      options,
      env,
    );
  };
  return md;
}

/** A text that belongs to no document is no minutes: a card, a cell of a notebook. */
function documentOf(env: unknown): unknown {
  return typeof env === 'object' && env !== null && 'currentDocument' in env
    ? (env.currentDocument ?? undefined)
    : undefined;
}

function safely<T>(work: () => T, fallback: T, { log }: Reader): T {
  try {
    return work();
  } catch (error) {
    log(`The preview shows nothing of minutes: ${error instanceof Error ? error.stack : error}`);
    return fallback;
  }
}
