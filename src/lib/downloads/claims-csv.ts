import type { Claim } from '../claims/claim';
import { evidenceOf, type Imprint } from '../datasets/make-rows';
import type { DatasetRow } from '../datasets/row';
import { DERIVATIONS } from '../derivations/derivations';
import type { Derived } from '../derivations/derivation';
import { csvTable } from './csv';

/** The columns of the claims, in order: an interface, like those of the figures. */
export const CLAIM_COLUMNS = [
  'id',
  'claim',
  'quotation',
  'quotation_url',
  'derivation',
  'formula',
  'inputs',
  'value',
  'unit',
  'low',
  'high',
  'relation',
  'asserted',
  'verdict',
  'reason',
  'source',
] as const;

/**
 * The claims as CSV, one row each. Where a claim is of several steps, its numbers are those of the first step that
 * settles the verdict. Where it stands at several places, the address is that of the first.
 */
export function claimsCsv(claims: readonly Claim[], imprint: Imprint): string {
  return csvTable(
    CLAIM_COLUMNS,
    claims.map((claim) => {
      const { id, asserts, asserted, verdict } = claim;
      const [place] = claim.places;
      const evidence = place && evidenceOf(place.quotation, imprint);
      const settled = resultOf(claim);
      const description = DERIVATIONS.find((each) => each.id === settled?.derivation);
      return {
        id,
        claim: asserts,
        quotation: [...new Set(claim.places.map(({ quotation }) => quotation.exact))].join(' … '),
        quotation_url: evidence?.quotation_url ?? null,
        derivation: settled?.derivation ?? null,
        formula: description?.formula ?? null,
        inputs: settled ? inputsInWords(settled) : null,
        value: settled ? { printed: settled.value.toFixed(settled.decimals) } : null,
        unit: settled?.unit ?? null,
        low: settled?.low ?? null,
        high: settled?.high ?? null,
        relation: settled?.relation ?? null,
        asserted,
        verdict,
        reason: [claim.reason, claim.outside?.given, claim.note].filter(Boolean).join(' '),
        source: evidence?.source ?? null,
      };
    }),
  );
}

function resultOf({ compared, verdict }: Claim): Derived<DatasetRow> | undefined {
  const settled = compared.find((each) => each.verdict === verdict)?.outcome;
  return settled?.refused === false ? settled : undefined;
}

/** `first figure: 13 French francs per ruble (franc-parity-1924); second figure: …` */
function inputsInWords({ inputs }: Derived): string {
  return inputs
    .map(({ name, words, figure }) => `${name}: ${words}${figure ? ` (${figure.id})` : ''}`)
    .join('; ');
}
