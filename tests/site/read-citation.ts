/** What every form of a citation must say, as a reader of that form finds it. */
export interface ReadCitation {
  readonly author: string;
  readonly work: string;
  readonly chapter: string;
  readonly translator: string;
  readonly year: string;
  /** What is cited, the edition and its version. */
  readonly note: string;
  readonly address: string;
  /** The day of access, `YYYY-MM-DD`; empty for none. */
  readonly accessed: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Readers of one citation by the id of its form. They throw for what is no such form. */
export const readCitation: Readonly<
  Record<'text' | 'bibtex' | 'ris' | 'csl', (words: string) => ReadCitation>
> = {
  text(words) {
    const found =
      /^(?<author>[^.]+)\. “(?<chapter>[^”]+)\.” Chap\. 4 in (?<work>.+?) \(1936\)\. Translated by (?<given>\w+) (?<family>\w+), (?<year>\d{4})\. (?<note>“.+?,” .+?, data version \d+\.\d+\.\d+)\.(?: Accessed (?<day>\d+) (?<month>\w+) (?<ofYear>\d{4})\.)? (?<address>http\S+)\.$/u.exec(
        words.trim(),
      )?.groups;
    if (!found) throw new Error(`no citation in words: ${words}`);
    const { day, month, ofYear } = found;
    const two = (part: number) => String(part).padStart(2, '0');
    return {
      author: found['author'] ?? '',
      work: found['work'] ?? '',
      chapter: found['chapter'] ?? '',
      translator: `${found['family'] ?? ''}, ${found['given'] ?? ''}`,
      year: found['year'] ?? '',
      note: found['note'] ?? '',
      address: found['address'] ?? '',
      accessed:
        day === undefined
          ? ''
          : `${ofYear ?? ''}-${two(MONTHS.indexOf(month ?? '') + 1)}-${two(Number(day))}`,
    };
  },
  bibtex(words) {
    const [, fields] = /^@incollection\{[a-z0-9-]+,\n([^]*)\}\s*$/.exec(words) ?? [];
    if (fields === undefined) throw new Error(`no BibTeX: ${words}`);
    const lines = fields.trimEnd().split('\n');
    const at = new Map(
      lines.map((line) => {
        const [, name, value] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`no field of BibTeX: ${line}`);
        return [name, value.replace(/\\([$&#%_])/g, '$1')];
      }),
    );
    return {
      author: at.get('author') ?? '',
      work: at.get('booktitle') ?? '',
      chapter: at.get('title') ?? '',
      translator: at.get('translator') ?? '',
      year: at.get('year') ?? '',
      note: at.get('note') ?? '',
      address: at.get('url') ?? '',
      accessed: at.get('urldate') ?? '',
    };
  },
  ris(words) {
    const lines = words.replace(/\r?\n$/, '').split(/\r?\n/);
    const tags = lines.map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`no tag of RIS: ${line}`);
      return [tag, value] as const;
    });
    if (tags[0]?.join() !== 'TY,CHAP' || tags.at(-1)?.[0] !== 'ER') throw new Error(`no RIS: ${words}`);
    const at = new Map(tags);
    return {
      author: at.get('AU') ?? '',
      work: at.get('T2') ?? '',
      chapter: at.get('TI') ?? '',
      translator: at.get('A4') ?? '',
      year: at.get('PY') ?? '',
      note: at.get('N1') ?? '',
      address: at.get('UR') ?? '',
      accessed: (at.get('Y2') ?? '').replaceAll('/', '-'),
    };
  },
  csl(words) {
    interface Name {
      readonly family: string;
      readonly given: string;
    }
    interface Item {
      readonly type: string;
      readonly author: readonly [Name];
      readonly translator: readonly [Name];
      readonly title: string;
      readonly 'container-title': string;
      readonly issued: { readonly 'date-parts': readonly [readonly [number]] };
      readonly note: string;
      readonly URL: string;
      readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] };
    }
    const [item, another] = JSON.parse(words) as readonly Item[];
    if (item?.type !== 'chapter' || another) throw new Error(`no item of CSL-JSON: ${words}`);
    const name = ({ family, given }: Name) => `${family}, ${given}`;
    return {
      author: name(item.author[0]),
      work: item['container-title'],
      chapter: item.title,
      translator: name(item.translator[0]),
      year: String(item.issued['date-parts'][0][0]),
      note: item.note,
      address: item.URL,
      accessed: (item.accessed?.['date-parts'][0] ?? [])
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    };
  },
};
