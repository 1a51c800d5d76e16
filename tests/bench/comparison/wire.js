/** @typedef {{ bytes: number, script: number, requests: number, open: Map<string, string> }} Wire Bytes as they came, compressed and with their headers; the addresses of requests on their way. */

/**
 * Notes what a page sends for and gets over the network.
 *
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<Wire>} which grows as the page loads
 */
export async function watchWire(session) {
  /** @type {Wire} */
  const wire = { bytes: 0, script: 0, requests: 0, open: new Map() };
  /** @type {Map<string, string>} */
  const types = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('https:')) return;
    if (!types.has(requestId)) wire.requests += 1;
    types.set(requestId, type ?? 'Other');
    wire.open.set(requestId, request.url);
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (types.has(requestId)) types.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    wire.open.delete(requestId);
    wire.bytes += encodedDataLength;
    if (type === 'Script') wire.script += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => wire.open.delete(requestId));
  await session.send('Network.enable');
  return wire;
}
