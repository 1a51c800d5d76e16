import type { PublishedRow } from '../datasets/row';
import { RELATIONS } from '../quantities/relation';
import type { Column } from './column';

type Described = Readonly<Record<keyof PublishedRow, Omit<Column, 'name'>>>;

// The validator's own list of columns stays on the server; a test holds the two to one another.
const DESCRIBED = {
  id: {
    title: 'Id',
    description: 'The id of the figure or event, which stands in no other row of the table.',
    type: 'string',
    required: true,
  },
  series: {
    title: 'Series',
    description: 'The series to which it belongs; only figures of one series compare.',
    type: 'string',
    required: true,
  },
  year: {
    title: 'Year',
    description: 'The calendar year; empty where the days span more than one.',
    type: 'year',
  },
  value: {
    title: 'Value',
    description: 'The figure as read, in its unit and with its printed decimals; empty for an event.',
    type: 'number',
    measured: true,
  },
  unit: {
    title: 'Unit',
    description: 'The unit of value, low and high; empty for an event.',
    type: 'string',
  },
  relation: {
    title: 'Relation',
    description:
      'The hedge of the text: `eq` (equal to the value), `approx` (about), `gt` (more than), `lt` (less than); empty for an event.',
    type: 'string',
    words: RELATIONS,
  },
  low: {
    title: 'Lower bound',
    description: 'The least that wording and printed precision allow; empty where that end is open.',
    type: 'number',
    measured: true,
  },
  high: {
    title: 'Upper bound',
    description: 'The most that wording and printed precision allow; empty where that end is open.',
    type: 'number',
    measured: true,
  },
  date_as_stated: {
    title: 'Date as stated',
    description: 'The words of the text that date it; empty where it gives none.',
    type: 'string',
  },
  date_earliest: {
    title: 'Earliest day',
    description: 'The first of the days that enclose what the text says.',
    type: 'date',
    required: true,
  },
  date_latest: {
    title: 'Latest day',
    description: 'The last of the days that enclose what the text says.',
    type: 'date',
    required: true,
  },
  dating: {
    title: 'Dating',
    description:
      'How sure the days are: `stated` by the words, `inferred` from what stands around them, or left `open` by the text.',
    type: 'string',
    required: true,
    words: ['stated', 'inferred', 'open'] satisfies readonly PublishedRow['dating'][],
  },
  basis: {
    title: 'Basis',
    description: '`stated` by the text, or `computed` from what it states.',
    type: 'string',
    required: true,
    words: ['stated', 'computed'] satisfies readonly PublishedRow['basis'][],
  },
  as_printed: {
    title: 'As printed',
    description: 'The characters of the document for figure and date, before any emendation.',
    type: 'string',
    required: true,
  },
  quotation: {
    title: 'Quotation',
    description: 'The sentence in which it stands, emended.',
    type: 'string',
    required: true,
  },
  quotation_url: {
    title: 'Address of the quotation',
    description: 'The address of the sentence in the reading text.',
    type: 'string',
    format: 'uri',
    required: true,
  },
  source: {
    title: 'Source',
    description: 'Author, work, translator, chapter and section.',
    type: 'string',
    required: true,
  },
  note: {
    title: 'Note',
    description: 'What a user must know of this row; for a computed figure its formula and its terms.',
    type: 'string',
  },
} as const satisfies Described;

/** The columns of every table of figures or events, in order: the one place where they are described. */
export const COLUMNS: readonly (Column & { readonly name: keyof PublishedRow })[] = Object.entries<
  Omit<Column, 'name'>
>(DESCRIBED).map(([name, column]) => ({ name: name as keyof PublishedRow, ...column }));
