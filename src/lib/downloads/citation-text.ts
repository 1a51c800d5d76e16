import { dayInWords } from '../calendar/date-words';
import { inEdition, onOneLine, type Citation } from './citation';

/**
 * A citation in words, on one line, after the Chicago Manual's bibliography: author, chapter, work, translator, then what
 * is cited, the edition with its version, the day of access where there is one, and the address.
 */
export function citationText(citation: Citation): string {
  const { imprint, address, accessed } = citation;
  const { author, title, written, chapter, translator, translated } = imprint.work;
  return onOneLine(
    [
      `${author.family}, ${author.given}.`,
      `“${chapter.title}.”`,
      `Chap. ${String(chapter.number)} in ${title} (${String(written)}).`,
      `Translated by ${translator.given} ${translator.family}, ${String(translated)}.`,
      `${inEdition(citation)}.`,
      accessed === undefined ? '' : `Accessed ${dayInWords(accessed)}.`,
      `${address}.`,
    ].join(' '),
  );
}
