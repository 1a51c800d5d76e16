import type { Dataset } from '../datasets/dataset';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import { boundsOf } from '../datasets/row-years';
import type { Colophon } from './colophon';
import { TABLE_FORMATS } from './table-formats';

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** Structured data for search engines: an object of schema.org. */
export type JsonLd = Readonly<Record<string, Json>>;

/** How the rows of a dataset came to be, by its basis. */
const TECHNIQUES: Readonly<Record<Dataset['basis'], string>> = {
  stated:
    'Read from the words of the chapter; at every build each figure is proven to stand in its sentence, and the sentence in the text.',
  computed:
    'Computed from figures of the chapter; the note of each row gives the formula and its terms, low and high what their hedges allow.',
  events: 'Dated from the words of the chapter; the note of each row says what is inferred.',
};

/** A dataset as a `Dataset` of schema.org, for the head of its page. */
export function datasetJsonLd(dataset: Dataset, colophon: Colophon): JsonLd {
  const { slug, keywords, rows, basis } = dataset;
  const { site, version, created, licence } = colophon;
  const { from, to } = boundsOf(rows);
  return {
    '@context': 'https://schema.org',
    ...outlineOf(dataset, colophon),
    identifier: `${site}/data/${slug}.csv`,
    license: licence.address,
    version,
    dateModified: created,
    keywords,
    isAccessibleForFree: true,
    temporalCoverage: from === to ? String(from) : `${String(from)}/${String(to)}`,
    spatialCoverage: { '@type': 'Place', name: 'Soviet Union' },
    isBasedOn: bookOf(colophon),
    measurementTechnique: TECHNIQUES[basis],
    variableMeasured: variablesOf(dataset),
    distribution: TABLE_FORMATS.map(({ extension, title, mediatype }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: `${site}/data/${slug}.${extension}`,
      encodingFormat: mediatype,
    })),
    includedInDataCatalog: { '@id': `${site}/datasets/`, '@type': 'DataCatalog', name: colophon.name },
  };
}

/** All datasets as one `DataCatalog` of schema.org, for the head of the page that lists them. */
export function catalogJsonLd(datasets: readonly Dataset[], colophon: Colophon): JsonLd {
  const { name, description, site, version, created, licence } = colophon;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${site}/datasets/`,
    name,
    description,
    url: `${site}/datasets/`,
    creator: creatorOf(colophon),
    license: licence.address,
    version,
    dateModified: created,
    isAccessibleForFree: true,
    isBasedOn: bookOf(colophon),
    dataset: datasets.map((dataset) => ({
      ...outlineOf(dataset, colophon),
      license: licence.address,
    })),
  };
}

/** Plain data as the text of a script element: JSON that cannot end the element before its time. */
export function inlineJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function outlineOf({ slug, title, description }: Dataset, colophon: Colophon) {
  const url = `${colophon.site}/datasets/${slug}/`;
  return { '@type': 'Dataset', '@id': url, name: title, description, url, creator: creatorOf(colophon) };
}

function creatorOf({ editors, site }: Colophon) {
  return { '@type': 'Organization', name: editors, url: `${site}/` };
}

function bookOf({ work }: Colophon) {
  const person = ({ given, family }: Colophon['work']['author']) => ({
    '@type': 'Person',
    givenName: given,
    familyName: family,
  });
  return {
    '@type': 'Book',
    name: work.title,
    author: person(work.author),
    translator: person(work.translator),
    dateCreated: String(work.written),
    datePublished: String(work.translated),
    hasPart: { '@type': 'Chapter', name: work.chapter.title, position: work.chapter.number },
  };
}

/** What each series measures, with the bounds that all its figures keep; an open end has none. */
function variablesOf({ series, rows }: Dataset): readonly JsonLd[] {
  return series.map(({ id, title }) => {
    const figures = rows.filter((row) => row.series === id).filter(isFigureRow);
    const [unit, another] = new Set(figures.map((row) => row.unit));
    return {
      '@type': 'PropertyValue',
      name: title,
      ...(unit === undefined || another !== undefined ? {} : { unitText: unit, ...extremesOf(figures) }),
    };
  });
}

function extremesOf(figures: readonly FigureRow[]): JsonLd {
  const [lows, highs] = [figures.map(({ low }) => low), figures.map(({ high }) => high)];
  const stated = (bound: number | null) => bound !== null;
  return {
    ...(lows.every(stated) ? { minValue: Math.min(...lows) } : {}),
    ...(highs.every(stated) ? { maxValue: Math.max(...highs) } : {}),
  };
}
