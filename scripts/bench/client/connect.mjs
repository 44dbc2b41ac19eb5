/** Starts a server and connects the editor's side of the protocol with it. */
import { editorAnswers } from './answers.mjs';
import { diagnosticsChannel } from './diagnostics.mjs';
import { startNode } from './process.mjs';
import { Rpc } from './rpc.mjs';

/**
 * @param {import('../contenders/contender.mjs').ServerContender} contender
 * @param {import('../contenders/contender.mjs').Document} document
 * @param {import('./capabilities.mjs').Mode} mode
 * @param {() => string} text of the document as it is now
 */
export function connect(contender, document, mode, text) {
  const channel = diagnosticsChannel(mode, document.uri, () => rpc);
  const own = contender.answers?.(document, text);
  const answers = { ...editorAnswers(document.folder, contender.settings ?? {}), ...own };
  const rpc = new Rpc(startNode(contender.args), { answers, notice: channel.notice }, contender.name);
  return { rpc, channel };
}
