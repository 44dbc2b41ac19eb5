/** In the browser there is no way to wait for another script while the preview is rendered: it is there from the start. */
import { decorate } from './decorate';

export function loadDecorate(): typeof decorate {
  return decorate;
}
