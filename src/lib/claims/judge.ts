import type { Derived } from '../derivations/derivation';
import type { DatasetRow } from '../datasets/row';
import { findWords } from '../observations/ground';
import { readPlace } from '../observations/prove';
import { quantityIn } from '../quantities/quantity';
import { assertCourse, assertFigure, type AssertedInWords } from './asserted';
import type { Claim, CuratedClaim } from './claim';
import type { Proof } from './find-claim';
import { reasonOf } from './reason';
import { jointVerdict, verdictOf } from './verdict';

type Check = NonNullable<CuratedClaim['check']>;
type Judgement = Pick<Claim, 'reading' | 'asserted' | 'compared' | 'verdict' | 'reason'>;

const NOT_CHECKABLE = 'not checkable from the text';

/**
 * The verdict on a claim with its reason: the result of its calculation compared with what is asserted of it. A claim
 * that needs an outside fact is not checkable from the text, whatever other works say; so is one whose calculation the
 * text does not allow. Reports an assertion that cannot be read or does not fit the calculation.
 */
export function judge({ check, outside }: CuratedClaim, proof: Proof): Judgement {
  const none = {
    reading: check?.reading ?? null,
    asserted: null,
    compared: [],
    verdict: NOT_CHECKABLE,
  } as const;
  if (!check) return { ...none, reason: `It needs what the text does not give: ${outside?.needs ?? ''}.` };
  const outcomes = proof.work(check, 'check');
  const results = outcomes.filter((outcome) => !outcome.refused);
  const asserted = assertedBy(check, results, proof);
  const words = asserted?.words ?? null;
  const refusal = outcomes.find((outcome) => outcome.refused);
  if (refusal || !asserted) {
    const compared = outcomes.map((outcome) => ({ outcome, verdict: NOT_CHECKABLE }) as const);
    return { ...none, asserted: words, compared, reason: refusal?.reason ?? '' };
  }
  const compared = results.map((outcome) => ({ outcome, verdict: verdictOf(outcome, asserted) }));
  return {
    reading: check.reading,
    asserted: words,
    compared,
    verdict: jointVerdict(compared.map(({ verdict }) => verdict)),
    reason: reasonOf(results, asserted),
  };
}

function assertedBy(
  { asserted, derivation, figures }: Check,
  results: readonly Derived<DatasetRow>[],
  { ground, places, report }: Proof,
): AssertedInWords | undefined {
  if (asserted.kind === 'course') {
    const course = assertCourse(asserted.course, derivation, figures.length - 1);
    if (!course)
      report(
        'check.asserted.course',
        'derivation without a course',
        derivation,
        'one that measures a change',
      );
    return course;
  }
  const field = 'check.asserted';
  const found = findWords(asserted.words, ground, `${field}.words`, report);
  if (!found) return undefined;
  const { start, end } = found.place;
  if (!places.some(({ place }) => place.start <= start && end <= place.end)) {
    report(
      `${field}.words`,
      'words outside the claim',
      JSON.stringify(found.words),
      'words within one of its places',
    );
  }
  const reading = readPlace(found, '', ground, report, `${field}.words`);
  const unit = ground.units.get(asserted.unit);
  if (!unit)
    report(
      `${field}.unit`,
      'unknown unit',
      JSON.stringify(asserted.unit),
      [...ground.units.keys()].join(', '),
    );
  if (!reading || !unit) return undefined;
  const other = results.find((result) => result.unit !== unit.id);
  if (other) report(`${field}.unit`, 'unit differs from that of the result', unit.id, other.unit);
  return assertFigure(quantityIn(unit, reading));
}
