import { GOLD_COVERAGE } from './gold-coverage';

/** What a derivation says of itself. */
interface DerivationDescription {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** The unit of its result. */
  readonly unit: string;
  /** What must hold for the result to mean anything. */
  readonly assumption: string;
}

/** Every derivation of the edition, as it describes itself: what computes figures from those of the text is added here. */
export const DERIVATIONS: readonly DerivationDescription[] = [GOLD_COVERAGE];
