import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessedOn, citeDataset, inEdition, onOneLine } from '$lib/downloads/citation';
import { citationBibtex } from '$lib/downloads/citation-bibtex';
import { anyCitation, IMPRINT } from './sample-citation';

const citation = citeDataset(IMPRINT, { slug: 'gold-reserve', title: 'The gold reserve' });

/** The signs that stand for themselves under a name. */
const NAMED: Readonly<Record<string, string>> = {
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textbackslash: '\\',
};

/** What TeX prints of a value: spellings as the signs they stand for, braces not at all. */
function printed(value: string): string {
  return value.replace(
    /\\(text\w+)\{\}|\\([$&#%_])|[{}]/g,
    (_, name: string | undefined, sign: string | undefined) => (name ? (NAMED[name] ?? '?') : (sign ?? '')),
  );
}

/** Reads one entry as BibTeX does: it counts braces, also those that a backslash stands before. */
function readEntry(entry: string): { key: string; fields: Readonly<Record<string, string>> } {
  const [head = '', key = ''] = /^@incollection\{([^,\s{}]+),\n/.exec(entry) ?? [];
  const fields: Record<string, string> = {};
  let at = head.length;
  while (entry[at] !== '}') {
    const [start = '', name = ''] = /^ {2}(\w+) = \{/.exec(entry.slice(at)) ?? [];
    if (start === '') throw new Error(`no field at: ${entry.slice(at, at + 40)}`);
    let end = at + start.length;
    for (let depth = 1; depth > 0; end += 1) {
      if (end >= entry.length) throw new Error(`field without an end: ${name}`);
      if (entry[end] === '{') depth += 1;
      if (entry[end] === '}') depth -= 1;
    }
    fields[name] = entry.slice(at + start.length, end - 1);
    if (entry.slice(end, end + 2) !== ',\n') throw new Error(`no comma after ${name}`);
    at = end + 2;
  }
  expect(entry.slice(at)).toBe('}\n');
  return { key, fields };
}

describe('citationBibtex(citation)', () => {
  test('is a chapter in its work, with what is cited in the note', () => {
    expect(citationBibtex(accessedOn(citation, '2027-05-01'))).toBe(
      [
        '@incollection{trotsky1937-gold-reserve,',
        '  author = {Trotsky, Leon},',
        '  title = {The Struggle for Productivity of Labor},',
        '  booktitle = {The Revolution Betrayed},',
        '  chapter = {4},',
        '  translator = {Eastman, Max},',
        '  year = {1937},',
        '  origdate = {1936},',
        '  note = {“The gold reserve,” The Feverish Series, data version 1.2.0},',
        '  url = {https://example.org/edition/datasets/gold-reserve/},',
        '  urldate = {2027-05-01},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('has no day of access where none is given', () => {
    expect(citationBibtex(citation)).not.toContain('urldate');
  });

  test('spells what TeX takes for its own', () => {
    const title = String.raw`50 % of #1 & {x}_y^z ~ $3 \ end`;
    expect(readEntry(citationBibtex({ ...citation, title })).fields['note']).toBe(
      String.raw`“50 \% of \#1 \& \textbraceleft{}x\textbraceright{}\_y\textasciicircum{}z \textasciitilde{} \$3 \textbackslash{} end,” The Feverish Series, data version 1.2.0`,
    );
  });

  test('keeps names whole that hold a comma or an "and"', () => {
    const work = { ...IMPRINT.work, author: { given: 'Institute', family: 'Money and Banking, Office of' } };
    const { fields } = readEntry(citationBibtex({ ...citation, imprint: { ...IMPRINT, work } }));
    expect(fields['author']).toBe('{Money and Banking, Office of}, Institute');
  });

  test('gives any words back through a reader that counts braces', () => {
    fc.assert(
      fc.property(anyCitation, (any) => {
        const { fields } = readEntry(citationBibtex(any));
        const { work } = any.imprint;
        expect(printed(fields['note'] ?? '')).toBe(onOneLine(inEdition(any)));
        expect(printed(fields['title'] ?? '')).toBe(onOneLine(work.chapter.title));
        expect(printed(fields['booktitle'] ?? '')).toBe(onOneLine(work.title));
        expect(printed(fields['author'] ?? '')).toBe(
          `${onOneLine(work.author.family)}, ${onOneLine(work.author.given)}`,
        );
        expect(decodeURI(fields['url'] ?? '')).toBe(decodeURI(any.address));
      }),
    );
  });
});
