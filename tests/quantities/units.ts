import type { Unit } from '$lib/quantities/unit';

const definition = 'A unit that the tests of quantities need.';

/** Units for tests, as the data defines them. */
export const BILLION: Unit = { id: 'billion rubles', measure: 'rubles', scale: 1e9, definition };
export const MILLION: Unit = { id: 'million rubles', measure: 'rubles', scale: 1e6, definition };
export const FRANCS: Unit = { id: 'francs', measure: 'francs per ruble', scale: 1, definition };
export const PER_CENT: Unit = { id: 'per cent', measure: 'share', scale: 0.01, definition };
