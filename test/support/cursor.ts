/** Takes the mark `$0` out of a text. Returns the text without it and the offset at which it stood. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  if (offset < 0 || marked.indexOf('$0', offset + 1) >= 0) throw new Error('the text needs exactly one $0');
  return { text: marked.slice(0, offset) + marked.slice(offset + 2), offset };
}

/** Takes two marks `$0` out of a text: the selection between them. */
export function selected(marked: string): {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
} {
  const start = marked.indexOf('$0');
  const end = marked.lastIndexOf('$0');
  if (start < 0 || start === end) throw new Error('the text needs two $0');
  return {
    text: marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2),
    span: { start, end: end - 2 },
  };
}
