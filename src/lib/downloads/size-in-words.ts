/** Each unit is a thousand of the one before. */
const UNITS = ['kB', 'MB', 'GB'] as const;

/**
 * The size of a file in words: `762 bytes`, `4.7 kB`, `24 kB`. A kB is 1000 bytes; two digits are enough to choose by.
 * Throws a `RangeError` for what is no number of bytes.
 */
export function sizeInWords(bytes: number): string {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`no number of bytes: ${String(bytes)}`);
  if (bytes === 1) return 'one byte';
  if (bytes < 1000) return `${String(bytes)} bytes`;
  let size = bytes / 1000;
  let place = 0;
  // Not by the size itself but by how it is printed: 999,500 bytes are 1.0 MB and not 1000 kB.
  while (Math.round(size) >= 1000 && place < UNITS.length - 1) {
    size /= 1000;
    place += 1;
  }
  const digits = size < 9.95 ? size.toFixed(1) : String(Math.round(size));
  return `${digits} ${UNITS[place] ?? ''}`;
}

/** How many bytes words take as UTF-8. */
export function bytesOf(words: string): number {
  return new TextEncoder().encode(words).byteLength;
}
