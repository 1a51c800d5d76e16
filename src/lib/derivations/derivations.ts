import { DIFFERENCE, MULTIPLE, PERCENTAGE_CHANGE, SHARE } from './change';
import type { Derivation } from './derivation';
import { DEVALUATION_LOSS, DEVALUATION_RISE } from './devaluation';
import { GOLD_CONTENT } from './gold-content';
import { GOLD_COVERAGE } from './gold-coverage';
import { ANNUAL_GROWTH, DOUBLING_TIME } from './growth';
import { INDEX_TO_BASE } from './index-to-base';
import { REAL_SHARE, REAL_VALUE } from './real-value';
import { STATED_FIGURE } from './stated-figure';
import { YEAR_ON_YEAR } from './year-on-year';

/** Every derivation there is, as it describes itself: plain data. */
export const DERIVATIONS = [
  STATED_FIGURE,
  DIFFERENCE,
  MULTIPLE,
  SHARE,
  PERCENTAGE_CHANGE,
  YEAR_ON_YEAR,
  INDEX_TO_BASE,
  ANNUAL_GROWTH,
  DOUBLING_TIME,
  DEVALUATION_LOSS,
  DEVALUATION_RISE,
  GOLD_COVERAGE,
  GOLD_CONTENT,
  REAL_SHARE,
  REAL_VALUE,
] as const satisfies readonly Derivation[];
