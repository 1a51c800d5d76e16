import { EXCLUSION_REASONS } from '../observations/exclusion';
import type { AuditEntry, AuditSection } from './audit';
import { FATES, type FateKind } from './fate';

/** How many numerals and which statements share a fate. */
interface Count {
  /** Numerals in each section, in the order of the sections. */
  readonly sections: readonly number[];
  readonly numerals: number;
  /** The numbers of the quantitative statements, each once, in order. */
  readonly statements: readonly number[];
}

/** The totals of an audit. */
export interface AuditTotals extends Count {
  readonly fates: readonly (Count & { readonly kind: FateKind; readonly name: string })[];
  /** Of what is left out: how much for each reason. */
  readonly reasons: readonly (Count & { readonly reason: string; readonly because: string })[];
  /** Statements left out in two places for two reasons: they count under both. */
  readonly twice: readonly number[];
  /** Statements that no numeral tells. */
  readonly wordless: readonly number[];
}

/** Counts an audit by fate, by reason and by section. Statements are told apart by their numbers. */
export function totalsOf(sections: readonly AuditSection[]): AuditTotals {
  const count = (has: (entry: AuditEntry) => boolean): Count => {
    const chosen = sections.map(({ entries }) => entries.filter(has));
    const numerals = chosen.map((entries) => entries.reduce((sum, each) => sum + each.numerals, 0));
    const told = chosen.flat().flatMap(({ fate }) => fate.statements);
    return {
      sections: numerals,
      numerals: numerals.reduce((sum, each) => sum + each, 0),
      statements: [...new Set(told)].sort((a, b) => a - b),
    };
  };
  const all = count(() => true);
  const reasons = Object.entries(EXCLUSION_REASONS).map(([reason, because]) => ({
    reason,
    because,
    ...count(({ fate }) => fate.kind === 'exclusion' && fate.reason === reason),
  }));
  const inNumerals = new Set(count(({ numerals }) => numerals > 0).statements);
  return {
    ...all,
    fates: (Object.keys(FATES) as FateKind[]).map((kind) => ({
      kind,
      name: FATES[kind],
      ...count(({ fate }) => fate.kind === kind),
    })),
    reasons,
    twice: all.statements.filter(
      (each) => reasons.filter(({ statements }) => statements.includes(each)).length > 1,
    ),
    wordless: all.statements.filter((each) => !inNumerals.has(each)),
  };
}
