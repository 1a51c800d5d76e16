import { spanInWords } from '../calendar/date-words';
import { isFigureRow } from '../datasets/figure-row';
import { whenInWords } from '../datasets/summary';
import type { DatasetRow } from '../datasets/row';
import { EXCLUSION_REASONS } from '../observations/exclusion';
import { hedgedFigure } from '../quantities/format';
import type { Account } from './accounts';
import type { Edition } from './edition';

/** What may become of the words of the text, by precedence. */
export const FATES = {
  datum: 'datum',
  date: 'date of a datum',
  event: 'event',
  claim: 'claim',
  exclusion: 'left out',
} as const satisfies Readonly<Record<Account['kind'], string>>;

/** A figure of the data, to which some words belong. */
interface FigureFate {
  readonly slug: string;
  /** The figure in words, with its hedge and unit. */
  readonly figure: string;
  readonly when: string;
  /** What the figure is of: its label, or the title of its dataset. */
  readonly label: string;
}

/** What became of some words, as a page takes it: plain data. The id is that of the annotation. */
export type Fate = {
  readonly id: string;
  /** The numbers of the quantitative statements that the annotation accounts for. */
  readonly statements: readonly number[];
} & (
  | ({ readonly kind: 'datum' } & FigureFate)
  | ({ readonly kind: 'date' } & FigureFate)
  | {
      readonly kind: 'event';
      readonly slug: string;
      readonly label: string;
      readonly when: string;
      /** True where the number is no date but belongs to the event’s name. */
      readonly name: boolean;
    }
  | { readonly kind: 'claim'; readonly asserts: string }
  | {
      readonly kind: 'exclusion';
      readonly reason: keyof typeof EXCLUSION_REASONS;
      /** The reason as a predicate: “is a turn of speech”. */
      readonly because: string;
      readonly note: string;
    }
);
export type FateKind = keyof typeof FATES;

/** A row of the data with the dataset that it is in. */
interface Whereabouts {
  readonly slug: string;
  readonly title: string;
  readonly row: DatasetRow;
}

/** A teller of fates for one edition. It throws a `RangeError` for a figure or event that no dataset has. */
export function fateTeller({ datasets }: Pick<Edition, 'datasets'>): (account: Account) => Fate {
  const rows = new Map<string, Whereabouts>(
    datasets.flatMap(({ slug, title, rows }) => rows.map((row) => [row.id, { slug, title, row }] as const)),
  );
  const rowOf = (id: string): Whereabouts => {
    const found = rows.get(id);
    if (!found) throw new RangeError(`no dataset has the row: ${JSON.stringify(id)}`);
    return found;
  };
  return (account) => {
    const { id, statements } = account.of;
    switch (account.kind) {
      case 'datum':
      case 'date': {
        const { slug, title, row } = rowOf(id);
        if (!isFigureRow(row)) throw new RangeError(`not the row of a figure: ${JSON.stringify(id)}`);
        const label = row.label === '' ? title : row.label;
        const base = { id, slug, label, figure: hedgedFigure(row), when: whenInWords(row) };
        // The statement is the figure’s; its date makes none of its own.
        return { ...base, kind: account.kind, statements: account.kind === 'datum' ? statements : [] };
      }
      case 'event': {
        const { slug } = rowOf(id);
        const { label, date } = account.of;
        const when = spanInWords(date.earliest, date.latest);
        return { id, statements, kind: 'event', slug, label, when, name: account.name };
      }
      case 'claim':
        return { id, statements, kind: 'claim', asserts: account.of.asserts };
      case 'exclusion': {
        const { reason, note } = account.of;
        return { id, statements, kind: 'exclusion', reason, because: EXCLUSION_REASONS[reason], note };
      }
    }
  };
}
