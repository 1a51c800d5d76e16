import type { Place } from '../sources/selector';
import type { Edition } from './edition';

/** Where some words of the emended text are found: their section, and the nearest address in the reading text. */
export interface TextAnchor {
  /** The number of the section. */
  readonly section: number;
  /** The id of the quotation around the words, or of their section where nothing is quoted there. */
  readonly anchor: string;
}

/** The anchor of a place in the emended text. Throws a `RangeError` for a place outside the sections. */
export function textAnchor({ source, quotations }: Edition, { start, end }: Place): TextAnchor {
  const around = (each: Place) => each.start <= start && end <= each.end;
  const section = source.sections.find(around);
  if (!section) throw new RangeError(`place outside the sections: ${String(start)} to ${String(end)}`);
  const quotation = [...quotations.values()].find(around);
  return { section: section.number, anchor: quotation?.id ?? section.id };
}
