/** The deepest level that a heading can have. CommonMark 4.2. */
export const DEEPEST_HEADING = 6;
