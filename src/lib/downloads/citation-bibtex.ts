import { inEdition, onOneLine, type Citation } from './citation';

/** What TeX takes for its own, and how it is written to stand for itself. Braces are spelt, as BibTeX counts even escaped ones. */
const SPELT: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/**
 * A citation as a BibTeX entry, in UTF-8: the chapter in its work, and in the note what is cited of it.
 * `translator`, `origdate` and `urldate` are fields of BibLaTeX; older styles pass over them.
 */
export function citationBibtex(citation: Citation): string {
  const { imprint, address, accessed } = citation;
  const { author, title, written, chapter, translator, translated } = imprint.work;
  const fields: readonly (readonly [string, string])[] = [
    ['author', name(author)],
    ['title', spelt(chapter.title)],
    ['booktitle', spelt(title)],
    ['chapter', String(chapter.number)],
    ['translator', name(translator)],
    ['year', String(translated)],
    ['origdate', String(written)],
    ['note', spelt(inEdition(citation))],
    ['url', inBraces(address)],
    ...(accessed === undefined ? [] : [['urldate', accessed] as const]),
  ];
  const key = `${author.family}${String(translated)}-${citation.id}`.toLowerCase().replace(/[^a-z0-9-]/g, '');
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@incollection{${key},\n${lines.join('')}}\n`;
}

function spelt(words: string): string {
  return onOneLine(words).replace(/[\\{}~^$&#%_]/g, (sign) => SPELT[sign] ?? sign);
}

/** BibTeX divides names at commas and at "and": a part that holds one is kept whole by braces. */
function name({ given, family }: Citation['imprint']['work']['author']): string {
  const [first, last] = [given, family].map((part) =>
    /,|\band\b/i.test(part) ? `{${spelt(part)}}` : spelt(part),
  );
  return `${last ?? ''}, ${first ?? ''}`;
}

/** An address as it is, but for what would end or unbalance the braces around it. */
function inBraces(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
