/** The repository's folder: the scripts work from any current directory. */
import { fileURLToPath } from 'node:url';

/** Absolute path without a separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
