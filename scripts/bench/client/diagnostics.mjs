/** The two ways in which a client comes by its diagnostics: it asks for them, or they are sent to it. */

/**
 * @typedef {object} Channel
 * @property {(version: number, messages: readonly object[]) => Promise<void>} send writes notifications in one go, and
 *   waits for the diagnostics of the version that they bring about
 * @property {(method: string, params: any) => void} notice what the server tells
 */

/**
 * @param {import('./capabilities.mjs').Mode} mode
 * @param {string} uri of the document
 * @param {() => import('./rpc.mjs').Rpc} rpc
 * @returns {Channel}
 */
export function diagnosticsChannel(mode, uri, rpc) {
  return mode === 'pull' ? pulled(uri, rpc) : pushed(uri, rpc);
}

/** Says which report it has, as VS Code does: an unchanged one need not be sent again. @returns {Channel} */
function pulled(uri, rpc) {
  let previousResultId;
  return {
    async send(_version, messages) {
      const params = { textDocument: { uri }, ...(previousResultId && { previousResultId }) };
      const report = await rpc().request('textDocument/diagnostic', params, messages);
      previousResultId = report?.resultId;
    },
    notice() {},
  };
}

/** Those of an older version do not count. @returns {Channel} */
function pushed(uri, rpc) {
  let awaited = { version: Number.POSITIVE_INFINITY, resolve() {} };
  return {
    send: (version, messages) =>
      rpc().expect('diagnostics', (resolve) => {
        awaited = { version, resolve };
        rpc().notify(...messages);
      }),
    notice(method, params) {
      const isOurs = method === 'textDocument/publishDiagnostics' && params.uri === uri;
      if (isOurs && (params.version ?? 0) >= awaited.version) awaited.resolve();
    },
  };
}
