/** Words as XML holds them, between tags and in attributes; control characters, which it cannot hold, are spaces. */
export function escapedForXml(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
