import { readYear } from '../calendar/read-years';
import { refuseSilentYear } from '../derivations/refusals';
import { baseYears, plainView, refuseScale, viewsOffered } from './offered';
import { SCALES, VIEWS, type ScaleName, type View, type ViewName, type ViewOffer } from './view';

/** The view that an address asked for, as far as it could be used, and in words what could not. */
export interface ViewReading {
  readonly view: View;
  /** One sentence for each thing that could not be used; empty where all was well. */
  readonly notices: readonly string[];
}

/**
 * The view that an address asks for by `view`, `scale` and `base`. What a dataset does not offer, a scale that its
 * figures refuse and a base year without a figure are said in words and replaced by the nearest valid state; it never
 * throws.
 */
export function readView(params: URLSearchParams, offer: ViewOffer): ViewReading {
  const notices: string[] = [];
  const plain = plainView(offer);
  const name = readName(params, offer, notices);
  const scale = readScale(params, offer, notices);
  if (name === 'index') return { view: { name, scale, base: readBase(params, offer, notices) }, notices };
  if (params.has('base'))
    notices.push(`A base year belongs to the index, and this is the ${name}: “base” is not used.`);
  return { view: { ...plain, name, scale }, notices };
}

/** The search part of an address with this view; what is plain is left out, other parameters are kept in their places. */
export function writeView(params: URLSearchParams, { name, scale, base }: View, offer: ViewOffer): string {
  const next = new URLSearchParams(params);
  for (const key of ['view', 'scale', 'base']) next.delete(key);
  if (name !== 'level') next.set('view', name);
  if (scale !== 'linear') next.set('scale', scale);
  if (name === 'index' && base !== plainView(offer).base) next.set('base', String(base));
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

function readName(params: URLSearchParams, offer: ViewOffer, notices: string[]): ViewName {
  const given = readOne('view', params, notices);
  if (given === undefined) return 'level';
  const name = VIEWS.find((each) => each === given);
  if (name === undefined) notices.push(`“${clip(given)}” is not a view: shown the level.`);
  else if (viewsOffered(offer).includes(name)) return name;
  else notices.push(`The ${name} is not offered for these figures: shown the level.`);
  return 'level';
}

function readScale(params: URLSearchParams, offer: ViewOffer, notices: string[]): ScaleName {
  const given = readOne('scale', params, notices);
  if (given === undefined) return 'linear';
  const scale = SCALES.find((each) => each === given);
  const refusal = scale === undefined ? `“${clip(given)}” is not a scale` : refuseScale(scale, offer);
  if (refusal === undefined) return scale ?? 'linear';
  notices.push(`${refusal}: shown on a linear scale.`);
  return 'linear';
}

function readBase(params: URLSearchParams, { rows }: ViewOffer, notices: string[]): number {
  const years = baseYears(rows);
  const bounds = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const year = readYear('base', params, bounds, bounds.from, notices);
  const silence = refuseSilentYear(rows, year);
  if (!silence) return year;
  // Of two years that are as near the earlier: the list is in order.
  const nearest = [...silence.nearest].sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
  const base = nearest ?? bounds.from;
  notices.push(`${silence.reason.replace(/\.$/, '')}. Shown ${String(base)} = 100.`);
  return base;
}

function readOne(name: string, params: URLSearchParams, notices: string[]): string | undefined {
  const given = params.getAll(name);
  if (given.length > 1)
    notices.push(`The address gives “${name}” ${String(given.length)} times: the first is used.`);
  return given[0]?.trim();
}

const clip = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > 24 ? `${letters.slice(0, 21).join('')}…` : text;
};
