import { inEdition, onOneLine, type Citation } from './citation';

/**
 * A citation as an RIS record of the type `CHAP`, one line for each tag, CRLF: the chapter in its work, and in the note
 * what is cited of it.
 */
export function citationRis(citation: Citation): string {
  const { imprint, address, accessed } = citation;
  const { author, title, written, chapter, translator, translated } = imprint.work;
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'CHAP'],
    ['AU', `${author.family}, ${author.given}`],
    ['TI', chapter.title],
    ['T2', title],
    ['SE', String(chapter.number)],
    ['A4', `${translator.family}, ${translator.given}`],
    ['PY', String(translated)],
    ['OP', String(written)],
    ['N1', inEdition(citation)],
    ['DB', imprint.name],
    ['UR', address],
    ...(accessed === undefined ? [] : [['Y2', accessed.replaceAll('-', '/')] as const]),
    ['ER', ''],
  ];
  return tags.map(([tag, words]) => `${tag}  - ${onOneLine(words)}\r\n`).join('');
}
