import { calculate, type Operand } from '../derivations/calculation';
import type { Report } from '../observations/ground';
import { formatNumber } from '../quantities/format';
import type { Caveat, CuratedDataset } from './dataset';
import type { Reference } from './reference';

/**
 * Caveats with the results of their calculations in the place of the names in braces.
 * Reports a name without a calculation, a calculation without a name in the text, an operand or a reference
 * that does not exist.
 */
export function workOutCaveats(
  caveats: CuratedDataset['caveats'],
  operands: ReadonlyMap<string, Operand>,
  references: readonly Reference[],
  report: Report,
): readonly Caveat[] {
  return caveats.map(({ id, title, text, calculations, references: cited }) => {
    const field = `caveats.${id}`;
    for (const reference of cited) {
      if (!references.some((each) => each.id === reference)) {
        report(
          `${field}.references`,
          'missing reference',
          JSON.stringify(reference),
          'the id of a reference',
        );
      }
    }
    for (const { name } of calculations) {
      if (!text.includes(`{${name}}`)) {
        report(
          `${field}.calculations`,
          'calculation not used',
          JSON.stringify(name),
          `{${name}} in the text`,
        );
      }
    }
    const worked = text.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
      const calculation = calculations.find((each) => each.name === name);
      const missing = calculation && operandIds(calculation).find((each) => !operands.has(each));
      if (calculation && missing === undefined) {
        try {
          return formatNumber(calculate(calculation, operands), calculation.decimals);
        } catch (error) {
          // No lower bound, or a division by nought: the curator’s to mend, with all the other faults.
          if (!(error instanceof RangeError)) throw error;
          report(
            `${field}.calculations`,
            'calculation not possible',
            error.message,
            'operands that it can be made from',
          );
          return whole;
        }
      }
      if (missing === undefined)
        report(`${field}.text`, 'name without a calculation', whole, 'the name of one of the calculations');
      else
        report(
          `${field}.calculations`,
          'missing reference',
          JSON.stringify(missing),
          'the id of a figure or of a reference with a value',
        );
      return whole;
    });
    return { id, title, text: worked, references: cited };
  });
}

function operandIds(
  calculation: CuratedDataset['caveats'][number]['calculations'][number],
): readonly string[] {
  return calculation.operation === 'quotient'
    ? [...calculation.times, ...calculation.over]
    : calculation.terms;
}
