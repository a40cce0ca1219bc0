import type { RealPopup } from '@/tests/browser/real-popup';

/** Two readings nearer than this are the same. */
const same = 200_000;
const mostReadings = 60;

/**
 * The bytes of JavaScript objects and array buffers that a popup uses, after garbage collections, once it has loaded
 * what it loads when nobody types: as soon as some readings in a row are the same.
 */
export async function settledBytes(popup: RealPopup): Promise<number> {
  const readings: number[] = [];
  while (readings.length < mostReadings) {
    const bytes = await usedBytes(popup);
    readings.push(bytes);
    const last = readings.slice(-4);
    if (last.length === 4 && Math.max(...last) - Math.min(...last) < same) return bytes;
    // Readings at once would be the same while something is still to be loaded.
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  throw new Error(`The popup's memory did not settle: ${readings.slice(-5).join(', ')} bytes.`);
}

async function usedBytes(popup: RealPopup): Promise<number> {
  await popup.send('HeapProfiler.collectGarbage');
  const usage = await popup.send<{ usedSize: number; backingStorageSize: number }>('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}
