import { expect, test } from 'vitest';
import { realFiles } from './real';

test('no claim has a verdict in its file: the build computes it', () => {
  for (const [file, bytes] of realFiles) {
    if (!file.startsWith('claims/')) continue;
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('"check"');
    expect(text).not.toMatch(/verdict|agree/i);
  }
});
