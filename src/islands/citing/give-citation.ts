import { accessedOn, type Citation } from '$lib/downloads/citation';
import { CITATION_FORMATS, type CitationFormat } from '$lib/downloads/citation-formats';
import { saveText } from '../save-text';
import { today } from './today';

/** The form of a citation by its id, and the first where there is none of that id. */
function formatOf(id: string | undefined): CitationFormat {
  return CITATION_FORMATS.find((each) => each.id === id) ?? CITATION_FORMATS[0];
}

/** A citation with the day of access, in one form: the words to be copied, and what the form is called. */
export function citedToday(citation: Citation, format: string | undefined): { words: string; title: string } {
  const { title, write } = formatOf(format);
  return { words: write([accessedOn(citation, today())]).replace(/\r?\n$/, ''), title };
}

/** Hands a citation with the day of access to the reader as a file; gives the name of the file. */
export function saveCitation(citation: Citation, format: string | undefined): string {
  const { extension, mediatype, write } = formatOf(format);
  const name = `${citation.id}.${extension}`;
  saveText(write([accessedOn(citation, today())]), name, `${mediatype};charset=utf-8`);
  return name;
}
