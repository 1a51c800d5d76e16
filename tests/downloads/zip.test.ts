import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { zipOf } from '$lib/downloads/zip';

const files = new Map<string, string | Uint8Array>([
  ['b.txt', 'words — “quoted”'],
  ['a.bin', new Uint8Array([0, 255, 7])],
]);

describe('zipOf(files, day)', () => {
  test('holds the files, in their order', () => {
    const held = unzipSync(zipOf(files, '2026-11-22'));
    expect(Object.keys(held)).toEqual(['b.txt', 'a.bin']);
    expect(strFromU8(held['b.txt'] ?? new Uint8Array())).toBe('words — “quoted”');
    expect([...(held['a.bin'] ?? [])]).toEqual([0, 255, 7]);
  });

  test('gives the same bytes at another time, in another time zone', () => {
    const bytes = zipOf(files, '2026-11-22T16:00:00Z');
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'Pacific/Apia');
    try {
      expect(zipOf(files, '2026-11-22T16:00:00Z')).toEqual(bytes);
    } finally {
      vi.unstubAllEnvs();
      vi.useRealTimers();
    }
  });

  test('writes the day beside each file', () => {
    const bytes = zipOf(new Map([['a', '']]), '2026-11-22');
    const [time, date] = [
      new DataView(bytes.buffer).getUint16(10, true),
      new DataView(bytes.buffer).getUint16(12, true),
    ];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31, time >> 11]).toEqual([2026, 11, 22, 12]);
  });
});
