/** As much of markdown-it's tokens as the preview needs: those of whatever version the editor has. */
export interface Token {
  readonly type: string;
  readonly content: string;
  readonly map: readonly [number, number] | null;
  readonly hidden: boolean;
  readonly children: readonly Token[] | null;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly level: number;
}

/** What tokens are made by, since its fourth version. */
type TokenClass<T extends Token> = new (type: string, tag: string, nesting: number) => T;

/** A token of the kind of another one. */
export function newToken<T extends Token>(
  like: T,
  type: string,
  tag: string,
  nesting: number,
  fields: Partial<Token>,
): T {
  return Object.assign(new (like.constructor as TokenClass<T>)(type, tag, nesting), fields);
}

/** A token like another one, but for some fields. The other one stays what it is: the editor keeps it. */
export function likeToken<T extends Token>(token: T, fields: Partial<Token>): T {
  return Object.assign(newToken(token, '', '', 0, token), fields);
}

/** With a class more. */
export function withClass<T extends Token>(token: T, className: string): T {
  const attrs = token.attrs ?? [];
  const own = attrs.find(([name]) => name === 'class');
  const others = attrs.filter(([name]) => name !== 'class');
  const joined = own === undefined ? className : `${own[1]} ${className}`;
  return likeToken(token, { attrs: [...others, ['class', joined]] });
}
