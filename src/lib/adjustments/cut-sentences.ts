import { spanInWords } from '../calendar/date-words';
import type { Claim } from '../claims/claim';
import type { DatasetRow } from '../datasets/row';
import type { Figure } from '../derivations/figure';
import type { Observation } from '../observations/observed';
import { markPassage, marksOf, type Mark } from '../observations/passage';
import { measureOf } from '../quantities/measure';
import { readFigure } from '../quantities/read-figure';
import { readHedge } from '../quantities/relation';
import type { Quotation } from '../quotations/quotation';
import type { Adjustable, AdjustableFigure, AdjustableSentence, CalculatorId } from './adjustable';

/** The figures of each calculator, what the author concludes from them, and from which of them. */
const CALCULATORS: Readonly<
  Record<
    CalculatorId,
    { readonly figures: readonly string[]; readonly claim: string; readonly from: readonly string[] }
  >
> = {
  'gold-coverage': {
    figures: ['gold-reserve-1936', 'bank-notes-1936'],
    claim: 'coverage-of-12-5',
    from: ['gold-reserve-1936', 'bank-notes-1936'],
  },
  'franc-exchange': {
    figures: ['franc-parity-1924', 'franc-parity-1935', 'franc-purchasing-power-1936'],
    claim: 'less-than-a-fourth',
    from: ['franc-parity-1924', 'franc-parity-1935'],
  },
};

/** Shares of one as the author names them, in per cent. */
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  fourth: 25,
  fifth: 20,
  tenth: 10,
};

/** What sentences are cut from. */
interface Material {
  /** The quotations, in the order in which they are shown. */
  readonly quotations: readonly Quotation[];
  readonly observations: readonly Observation[];
  readonly claims: readonly Claim[];
  /** The rows of all datasets: they hold the figures. */
  readonly rows: readonly DatasetRow[];
}

/**
 * The adjustable sentences of a dataset, cut from the proven text; `undefined` for a dataset without a calculator.
 * Throws a `RangeError` that names a figure or claim that the quotations do not hold.
 */
export function cutSentences(slug: string, material: Material): Adjustable | undefined {
  if (!isCalculator(slug)) return undefined;
  const { figures, claim, from } = CALCULATORS[slug];
  const concluded = material.claims.find(({ id }) => id === claim);
  const marks: Mark[] = [
    ...marksOf(material.observations, []).filter(({ id, kind }) => kind === 'figure' && figures.includes(id)),
    ...(concluded?.places ?? []).map((evidence) => ({ evidence, kind: 'figure', id: claim }) as const),
  ];
  let mark: number | null = null;
  const sentences = material.quotations.map((quotation): AdjustableSentence => ({
    id: quotation.id,
    parts: markPassage(quotation, marks).parts.flatMap(
      ({ text, kind, ids: [id = ''] }): AdjustableSentence['parts'] => {
        if (kind === 'plain') return [{ kind: 'words', text }];
        if (id !== claim) return [cutFigure(id, text, material.rows)];
        const { hedge, rest } = readHedge(text);
        const share = shareOf(rest);
        if (share === undefined) return [{ kind: 'result', words: text, from }];
        // What he compares with stays his: only how the figures stand to it is computed.
        mark = share;
        return [
          { kind: 'result', words: hedge, from },
          { kind: 'words', text: text.slice(hedge.length) },
        ];
      },
    ),
  }));
  const parts = sentences.flatMap((sentence) => sentence.parts);
  const found = new Set(parts.map((part) => (part.kind === 'figure' ? part.id : part.kind)));
  const lost = [...figures, 'result'].find((id) => !found.has(id));
  if (lost !== undefined) {
    throw new RangeError(
      `figure or claim not in the passages: ${JSON.stringify(lost === 'result' ? claim : lost)} (${slug})`,
    );
  }
  return { calculator: slug, sentences, mark };
}

const isCalculator = (slug: string): slug is CalculatorId => Object.hasOwn(CALCULATORS, slug);

/** The share of one that words begin with: 25 for "a fourth of its value". */
function shareOf(words: string): number | undefined {
  const name = /^an? (\w+)\b/.exec(words)?.[1] ?? '';
  return Object.hasOwn(SHARES, name) ? SHARES[name] : undefined;
}

function cutFigure(id: string, words: string, rows: readonly DatasetRow[]): AdjustableFigure {
  const row = rows.find((each) => each.id === id);
  const reading = readFigure(words);
  if (!row || row.value === null || row.unit === null || !reading) {
    throw new RangeError(`no figure to adjust: ${JSON.stringify(words)} (${id})`);
  }
  const { scale: counted, word, measure } = measureOf(row.unit);
  const scale = reading.scale ?? counted;
  const scaleWord = /\b(thousand|million|billion)s?$/.exec(words)?.[1] ?? word;
  return {
    kind: 'figure',
    id,
    label: `${row.label}, ${spanInWords(row.date_earliest, row.date_latest)}`,
    words,
    verb: reading.hedge.slice(row.hedge.length).trim(),
    tail: scaleWord === '' ? (/\w+$/.exec(words)?.[0] ?? '') : scaleWord,
    authors: figureIn(row),
    unit: scaleWord === '' ? row.unit : `${scaleWord} ${measure}`,
    value: (row.value * counted) / scale,
  };
}

/** What a derivation takes of a row, and nothing else: it is sent to the page. */
function figureIn(row: DatasetRow): Figure {
  const { id, series, label, value, unit, relation, decimals, hedge, low, high } = row;
  const { date_earliest, date_latest, dating } = row;
  return {
    id,
    series,
    label,
    value,
    unit,
    relation,
    decimals,
    hedge,
    low,
    high,
    date_earliest,
    date_latest,
    dating,
  };
}
