/** On Node.js the preview has a bundle of its own, which is read when the first minutes are looked at. */
import type { decorate } from './decorate';

export function loadDecorate(): typeof decorate {
  const preview: { readonly decorate: typeof decorate } = require('./decorate');
  return preview.decorate;
}
