import type { Claim } from '../claims/claim';
import { yearOf } from '../calendar/iso-date';
import { yearsInWords } from '../calendar/year-range';
import { VERDICTS, type Verdict } from '../claims/verdict';
import { isFigureRow } from '../datasets/figure-row';
import type { Reference } from '../datasets/reference';
import type { DatasetRow } from '../datasets/row';
import { whenInWords } from '../datasets/summary';
import type { Derived, Outcome, WorkedPart } from '../derivations/derivation';
import { DERIVATIONS } from '../derivations/derivations';
import type { MathNode } from '../derivations/mathml';
import type { Evidence } from '../observations/observed';
import { allowedInWords, hedgedFigure } from '../quantities/format';
import { citationsOf } from './citations';
import { whereaboutsOf } from './dataset-view';
import type { Edition } from './edition';

/** A figure as a page leads to it: its row in the page of its dataset. */
interface FigureLink {
  readonly id: string;
  readonly slug: string;
  /** The figure and when it holds. */
  readonly words: string;
}

/** A calculation as a page shows it. */
export interface WorkingView {
  readonly name: string;
  /** The years of its figures: `1928 to 1933`. */
  readonly years: string;
  /** The result with its hedge; empty where there is none. */
  readonly result: string;
  /** What the figures allow; empty where there is no result. */
  readonly allowed: string;
  /** The formula with its numbers; those of the text lead to their rows by `links`. */
  readonly worked: readonly WorkedPart[];
  /** The same in MathML, where one line is hard to read: with an exponent or a logarithm. `null` elsewhere. */
  readonly math: MathNode | null;
  /** The formula in the names of its inputs, in MathML; `null` where nothing was computed. */
  readonly formula: MathNode | null;
  readonly links: readonly FigureLink[];
  readonly assumptions: readonly string[];
  /** The verdict on this result alone; `null` where it was compared with nothing. */
  readonly verdict: Verdict | null;
  /** Why there is no result; empty where there is one. */
  readonly refusal: string;
}

/** A place in another work, with the facts that are cited from it. */
interface SourceView {
  readonly citation: string;
  readonly facts: readonly string[];
}

/** A claim as its page takes it: plain data. */
export interface ClaimView extends Pick<
  Claim,
  'id' | 'asserts' | 'reading' | 'asserted' | 'note' | 'verdict' | 'reason'
> {
  readonly places: readonly {
    readonly quotation: string;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
  readonly compared: readonly WorkingView[];
  readonly workings: readonly WorkingView[];
  /** What other works say of it; `null` where they are not asked, or say nothing. */
  readonly elsewhere: { readonly given: string; readonly sources: readonly SourceView[] } | null;
  /** The figures of the text that bear on it and stand in none of the calculations. */
  readonly figures: readonly FigureLink[];
}

/** The claims in their order, and how many there are of each verdict, in the order of the verdicts. */
export interface ClaimsView {
  readonly claims: readonly ClaimView[];
  readonly counts: readonly {
    readonly verdict: Verdict;
    readonly count: number;
    /** What is shown where this verdict is chosen, for a reader who cannot see it at a glance. */
    readonly words: string;
  }[];
}

/** All claims of an edition, as their page shows them. */
export function viewClaims(edition: Edition): ClaimsView {
  const slugs = whereaboutsOf(edition);
  const rows = new Map(edition.datasets.flatMap((dataset) => dataset.rows).map((row) => [row.id, row]));
  const linkTo = (row: DatasetRow): FigureLink[] => {
    const slug = slugs.get(row.id);
    if (slug === undefined || !isFigureRow(row)) return [];
    return [{ id: row.id, slug, words: `${hedgedFigure(row)}, ${whenInWords(row)}` }];
  };
  const work = (outcome: Outcome<DatasetRow>, verdict: Verdict | null) => viewOf(outcome, verdict, linkTo);
  const { claims, references } = edition;
  return {
    counts: VERDICTS.map((verdict) => {
      const count = claims.filter((claim) => claim.verdict === verdict).length;
      const none = `No assertion has the verdict “${verdict}”.`;
      return {
        verdict,
        count,
        words: count === 0 ? none : `${String(count)} of ${String(claims.length)}: ${verdict}.`,
      };
    }),
    claims: claims.map(({ id, asserts, reading, asserted, note, verdict, reason, ...claim }) => {
      const compared = claim.compared.map((each) => work(each.outcome, each.verdict));
      const workings = claim.workings.map((outcome) => work(outcome, null));
      const worked = new Set([...compared, ...workings].flatMap(({ links }) => links.map((link) => link.id)));
      const given = claim.outside?.given ?? null;
      const cited = references.filter((each) => claim.outside?.references.includes(each.id) === true);
      return {
        id,
        asserts,
        reading,
        asserted,
        note,
        verdict,
        reason,
        places: claim.places.map(inItsSentence),
        compared,
        workings,
        elsewhere: given === null ? null : { given, sources: sourcesOf(cited) },
        figures: claim.about
          .filter((figure) => !worked.has(figure))
          .flatMap((figure) => {
            const row = rows.get(figure);
            return row ? linkTo(row) : [];
          }),
      };
    }),
  };
}

function viewOf(
  outcome: Outcome<DatasetRow>,
  verdict: Verdict | null,
  linkTo: (row: DatasetRow) => FigureLink[],
): WorkingView {
  if (outcome.refused) {
    const none = { name: '', years: '', result: '', allowed: '', worked: [], links: [], assumptions: [] };
    return { ...none, math: null, formula: null, verdict, refusal: outcome.reason };
  }
  const { name, worked, assumptions, inputs, derivation } = outcome;
  const formula = DERIVATIONS.find(({ id }) => id === derivation)?.math ?? null;
  return {
    name,
    years: yearsOf(outcome),
    result: hedgedFigure(outcome),
    allowed: allowedInWords(outcome),
    worked,
    math: isHardInOneLine(outcome.math) ? outcome.math : null,
    formula: isComputed(outcome) ? formula : null,
    links: inputs.flatMap(({ figure }) => (figure ? linkTo(figure) : [])),
    assumptions,
    verdict,
    refusal: '',
  };
}

/** The years that the figures of a result touch. */
function yearsOf({ inputs }: Derived<DatasetRow>): string {
  const figures = inputs.flatMap(({ figure }) => figure ?? []);
  const from = Math.min(...figures.map(({ date_earliest }) => yearOf(date_earliest)));
  return yearsInWords({ from, to: Math.max(...figures.map(({ date_latest }) => yearOf(date_latest))) });
}

/** True for a formula with an exponent or a function. */
function isHardInOneLine(node: MathNode): boolean {
  return (
    node.tag === 'msup' || node.tag === 'mi' || ('children' in node && node.children.some(isHardInOneLine))
  );
}

/** A figure that was taken as it stands has no formula to show. */
const isComputed = ({ worked }: Derived): boolean => worked.length > 1;

/** References by the place that they are cited from. */
function sourcesOf(references: readonly Reference[]): readonly SourceView[] {
  const citations = citationsOf(references);
  return [...new Set(citations.map(({ citation }) => citation))].map((citation) => ({
    citation,
    facts: citations
      .filter((each) => each.citation === citation)
      .map(({ fact, figures }) => `${fact}: ${figures}`),
  }));
}

function inItsSentence({ quotation, place, words }: Evidence): ClaimView['places'][number] {
  return {
    quotation: quotation.id,
    before: quotation.exact.slice(0, place.start - quotation.start),
    words,
    after: quotation.exact.slice(place.end - quotation.start),
  };
}
