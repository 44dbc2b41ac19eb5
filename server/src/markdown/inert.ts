/** Stands in visible text for a character that is no text. OBJECT REPLACEMENT CHARACTER: no word, no white space. */
export const INERT = '\uFFFC';
