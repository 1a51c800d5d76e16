import type { Claim } from '../claims/claim';
import { evidenceOf, type Imprint } from '../datasets/make-rows';
import type { DatasetRow } from '../datasets/row';
import { DERIVATIONS } from '../derivations/derivations';
import type { Derived } from '../derivations/derivation';
import { cellsOf } from './cell';
import { column } from './column';
import { csvOfTable } from './csv';

/** The columns of the claims, in order: an interface, like those of the figures. */
export const CLAIM_COLUMNS = [
  column('id', 'The id of the assertion.'),
  column('claim', 'What is asserted, in plain words.'),
  column('quotation', 'The sentences of the text in which it stands.'),
  column('quotation_url', 'The address of the first of them in the reading text.'),
  column('derivation', 'The id of the calculation that checks it; empty where there is none.'),
  column('formula', 'Its formula, in the names of its inputs.'),
  column('inputs', 'Each input by its name: the figure with its hedge and unit, and its id.'),
  column('value', 'The result, rounded as it is printed.', 'number'),
  column('unit', 'The unit of value, low and high.'),
  column('low', 'The lowest result that the figures allow; empty for none.', 'number'),
  column('high', 'The highest result that the figures allow; empty for none.', 'number'),
  column(
    'relation',
    'How the result stands to its value: `eq`, `approx`, `gt` (more than), `lt` (less than).',
  ),
  column('asserted', 'What is asserted of the result.'),
  column('verdict', '`agrees`, `agrees within rounding`, `disagrees` or `not checkable from the text`.'),
  column('reason', 'Why, with what other works say and what a user must know.'),
  column('source', 'The work, chapter and section.'),
] as const;

type Row = Readonly<Record<(typeof CLAIM_COLUMNS)[number]['name'], string | number | null>>;

/**
 * The claims as CSV, one row each. Where a claim is of several steps, its numbers are those of the first step that
 * settles the verdict. Where it stands at several places, the address is that of the first.
 */
export function claimsCsv(claims: readonly Claim[], imprint: Imprint): string {
  const rows = claims.map((claim) => {
    const settled = resultOf(claim);
    const decimals = settled?.decimals ?? null;
    return cellsOf<keyof Row>(rowOf(claim, settled, imprint), CLAIM_COLUMNS, { value: decimals });
  });
  return csvOfTable({ columns: CLAIM_COLUMNS, rows });
}

function rowOf(claim: Claim, settled: Derived<DatasetRow> | undefined, imprint: Imprint): Row {
  const { id, asserts, asserted, verdict } = claim;
  const [place] = claim.places;
  const evidence = place && evidenceOf(place.quotation, imprint);
  const description = DERIVATIONS.find((each) => each.id === settled?.derivation);
  return {
    id,
    claim: asserts,
    quotation: [...new Set(claim.places.map(({ quotation }) => quotation.exact))].join(' … '),
    quotation_url: evidence?.quotation_url ?? null,
    derivation: settled?.derivation ?? null,
    formula: description?.formula ?? null,
    inputs: settled ? inputsInWords(settled) : null,
    // As it is printed: the digits beyond are those of the machine.
    value: settled ? Number(settled.value.toFixed(settled.decimals)) : null,
    unit: settled?.unit ?? null,
    low: settled?.low ?? null,
    high: settled?.high ?? null,
    relation: settled?.relation ?? null,
    asserted,
    verdict,
    reason: [claim.reason, claim.outside?.given, claim.note].filter(Boolean).join(' '),
    source: evidence?.source ?? null,
  };
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
