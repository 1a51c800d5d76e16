/** The network and the processor that every page is measured with: those of a cheap telephone. */
export const NETWORK = { latency: 150, down: 1600, up: 750 };
export const SLOWER = 4;
export const VIEWPORT = { width: 1280, height: 900 };

const BYTES_PER_KILOBIT = 125;

/** @param {import('@playwright/test').CDPSession} session */
export async function throttle(session) {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: NETWORK.down * BYTES_PER_KILOBIT,
    uploadThroughput: NETWORK.up * BYTES_PER_KILOBIT,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
