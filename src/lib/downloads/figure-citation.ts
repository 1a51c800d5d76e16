import type { PublishedRow } from '../datasets/row';

/**
 * The citation of one figure: author, work, translator, chapter and section first, as the row's source names them,
 * then what the figure is, and the address at which the edition proves it.
 */
export function citationOfFigure(row: Pick<PublishedRow, 'source'>, figure: string, address: string): string {
  return `${row.source}: ${figure}. The Feverish Series, ${address}`;
}
