import * as v from 'valibot';

/**
 * A unit of the text. `id` is its name as people read it ("billion rubles"); `scale` says how many of the
 * bare measure it is (10⁹ for billions, 0.01 for per cent), `measure` what that is.
 */
export const UnitSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  measure: v.pipe(v.string(), v.minLength(1)),
  scale: v.pipe(v.number(), v.gtValue(0)),
  definition: v.pipe(v.string(), v.minLength(20)),
});
export type Unit = v.InferOutput<typeof UnitSchema>;
