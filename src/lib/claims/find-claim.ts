import { isFigureRow } from '../datasets/figure-row';
import type { Reference } from '../datasets/reference';
import type { DatasetRow } from '../datasets/row';
import { workOut, type Term, type WorkedText } from '../datasets/worked-text';
import { carryOut, wantedFigures, type FigureDerivation } from '../derivations/carry-out';
import type { Outcome } from '../derivations/derivation';
import type { Fault } from '../faults/fault';
import { findWords, reporter, type Ground, type Report } from '../observations/ground';
import type { Evidence } from '../observations/observed';
import type { Unit } from '../quantities/unit';
import type { Claim, CuratedClaim } from './claim';
import { judge } from './judge';

/** What a claim is proven and checked against. */
export interface ClaimGround {
  readonly ground: Ground & { readonly units: ReadonlyMap<string, Unit> };
  /** The ids of all figures that were entered; those that could not be proven have no row. */
  readonly observations: ReadonlySet<string>;
  readonly rows: readonly DatasetRow[];
  readonly references: readonly Reference[];
  readonly terms: ReadonlyMap<string, Term>;
}

/** A calculation as a claim names it. */
interface Working {
  readonly derivation: FigureDerivation;
  readonly figures: readonly string[];
}

/** What the parts of a claim are proven with. */
export interface Proof extends ClaimGround {
  readonly places: readonly Evidence[];
  readonly report: Report;
  /** Carries out a calculation, or gives nothing where its figures are not there. */
  readonly work: (working: Working, field: string) => readonly Outcome<DatasetRow>[];
}

/**
 * Finds a claim's words in the text and the figures it is about, works out its calculations and compares them with what
 * is asserted. Adds to `faults` for words that are not there, for figures and references that do not exist, and for
 * calculations that cannot be made.
 */
export function findClaim(curated: CuratedClaim, on: ClaimGround, file: string, faults: Fault[]): Claim {
  const { id, asserts, about, statements, outside, note, workings } = curated;
  const report = reporter(file, id, faults);
  for (const figure of about) {
    if (!on.observations.has(figure))
      report('about', 'missing reference', JSON.stringify(figure), 'the id of an observation');
  }
  const places = curated.places.flatMap(
    (place, index) => findWords(place, on.ground, `places.${String(index)}`, report) ?? [],
  );
  const proof: Proof = {
    ...on,
    places,
    report,
    work: (working, field) => workAt(working, field, on, report),
  };
  for (const reference of outside?.references ?? []) {
    if (!on.references.some((each) => each.id === reference))
      report('outside.references', 'missing reference', JSON.stringify(reference), 'the id of a reference');
  }
  const say = (text: WorkedText | undefined, field: string) =>
    text === undefined ? null : workOut(text, on.terms, field, report);
  return {
    id,
    asserts,
    about,
    statements,
    places,
    workings: workings.flatMap((working, index) => proof.work(working, `workings.${String(index)}`)),
    outside: outside
      ? { needs: outside.needs, given: say(outside.given, 'outside.given'), references: outside.references }
      : null,
    note: say(note, 'note'),
    ...judge(curated, proof),
  };
}

function workAt(
  { derivation, figures }: Working,
  field: string,
  { rows, observations }: ClaimGround,
  report: Report,
): readonly Outcome<DatasetRow>[] {
  const wanted = wantedFigures(derivation, figures.length);
  if (wanted !== '') {
    report(
      `${field}.figures`,
      'wrong number of figures',
      String(figures.length),
      `${wanted} for ${derivation}`,
    );
    return [];
  }
  const found = figures.flatMap((id) => rows.find((row) => row.id === id && isFigureRow(row)) ?? []);
  for (const id of figures) {
    // A figure that was entered and not proven has been told already.
    if (!found.some((row) => row.id === id) && !observations.has(id))
      report(`${field}.figures`, 'missing reference', JSON.stringify(id), 'the id of a figure');
  }
  if (found.length < figures.length) return [];
  const outcomes = carryOut(derivation, found);
  for (const outcome of outcomes) {
    // What the text does not give is a finding; everything else is the curator’s to mend.
    if (outcome.refused && outcome.cause !== 'missing')
      report(field, 'derivation not possible', outcome.reason, `figures for ${derivation}`);
  }
  return outcomes;
}
